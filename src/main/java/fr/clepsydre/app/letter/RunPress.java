package fr.clepsydre.app.letter;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterFlag;
import fr.clepsydre.domain.letter.RunKind;
import fr.clepsydre.domain.letter.Sides;
import fr.clepsydre.domain.people.AddressBlock;
import fr.clepsydre.domain.people.FindingCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One run with its press open, for one thread. */
record RunPress(LetterRun run, LetterRuns.Frozen frozen, PersonalPart part, LetterPrinter.Ready ready) {

    /** Refuses with what the press refuses: that was found when the run was ordered, unless the program has changed. */
    static Outcome<RunPress> open(LetterRun run, LetterRuns.Frozen frozen, LetterPrinter printer) {
        LetterWords words = LetterWords.of(frozen.setting().language(), frozen.words());
        PersonalPart part = new PersonalPart(words, run.dated());
        if (run.order().kind() == RunKind.EMAIL) {
            return Outcome.accepted(new RunPress(run, frozen, part, new UnprintedMessages()));
        }
        Sides sides = run.order().options().contains(LetterOption.DUPLEX) ? Sides.BOTH : Sides.ONE;
        Outcome<LetterPrinter.Ready> opened = printer.open(frozen.texts(), frozen.setting().on(sides));
        return opened instanceof Outcome.Accepted<LetterPrinter.Ready> ready
                ? Outcome.accepted(new RunPress(run, frozen, part, ready.value()))
                : new Outcome.Refused<>(opened.refusals());
    }

    /** The letters in their order, each with its own person as they were when it was frozen, and nobody else. */
    List<Letter> letters(List<FrozenLetter> frozenLetters, People people) {
        Map<People.Written, People.Stored> persons = persons(run, frozenLetters, people);
        return frozenLetters.stream().map(letter -> letter(person(persons, letter), letter.id())).toList();
    }

    /** The letter to somebody, with what the run and the other laboratories have to do with it. */
    Letter letter(People.Stored stored, String id) {
        return letter(run, part, stored, id);
    }

    /** The same with the block of the address, which is dear to make. */
    Letter letter(People.Stored stored, String id, AddressBlock block) {
        return part.letter(stored.person(), id, block).with(flags(run, stored));
    }

    static Letter letter(LetterRun run, PersonalPart part, People.Stored stored, String id) {
        return part.letter(stored.person(), id).with(flags(run, stored));
    }

    private static Set<LetterFlag> flags(LetterRun run, People.Stored stored) {
        Set<LetterFlag> more = EnumSet.noneOf(LetterFlag.class);
        if (run.order().kind() == RunKind.SECOND) {
            more.add(LetterFlag.SECOND_LETTER);
        }
        if (stored.findings().contains(FindingCode.ELSEWHERE.name())) {
            more.add(LetterFlag.SEVERAL_LABORATORIES);
        }
        return more;
    }

    /** Why nobody writes to them: by somebody's decision, or because the address cannot be used. */
    Optional<String> obstacle(People.Stored stored, AddressBlock block) {
        return run.order().kind() == RunKind.EMAIL ? part.noMessage(stored) : PersonalPart.obstacle(stored, block);
    }

    static Map<People.Written, People.Stored> persons(LetterRun run, List<FrozenLetter> letters, People people) {
        return people.some(run.of().incident(), run.of().finess(),
                        letters.stream().map(FrozenLetter::person).toList()).stream()
                .collect(Collectors.toMap(stored -> new People.Written(stored.id(), stored.revision()),
                        Function.identity()));
    }

    static People.Stored person(Map<People.Written, People.Stored> persons, FrozenLetter letter) {
        People.Stored person = persons.get(letter.person());
        if (person == null) {
            throw new IllegalStateException("letter " + letter.id() + " has lost its person");
        }
        return person.found(FindingCode.ELSEWHERE.name(), letter.several());
    }
}
