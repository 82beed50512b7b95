package fr.clepsydre.app.letter;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.people.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One run with its press open, for one thread. */
record RunPress(LetterRun run, LetterRuns.Frozen frozen, PersonalPart part, LetterPrinter.Ready ready) {

    /** Refuses with what the press refuses: that was found when the run was ordered, unless the program has changed. */
    static Outcome<RunPress> open(LetterRun run, LetterRuns.Frozen frozen, LetterPrinter printer) {
        Outcome<LetterPrinter.Ready> opened = printer.open(frozen.texts(), frozen.setting());
        LetterWords words = LetterWords.of(frozen.setting().language(), frozen.words());
        return opened instanceof Outcome.Accepted<LetterPrinter.Ready> ready
                ? Outcome.accepted(new RunPress(run, frozen, new PersonalPart(words, run.dated()), ready.value()))
                : new Outcome.Refused<>(opened.refusals());
    }

    /** The letters in their order, each with its own person as they were when it was frozen, and nobody else. */
    List<Letter> letters(List<FrozenLetter> frozenLetters, People people) {
        Map<People.Written, Person> persons = persons(run, frozenLetters, people);
        return frozenLetters.stream().map(letter -> part.letter(person(persons, letter), letter.id())).toList();
    }

    static Map<People.Written, Person> persons(LetterRun run, List<FrozenLetter> letters, People people) {
        return people.some(run.of().incident(), run.of().finess(),
                        letters.stream().map(FrozenLetter::person).toList()).stream()
                .collect(Collectors.toMap(stored -> new People.Written(stored.id(), stored.revision()),
                        People.Stored::person));
    }

    static Person person(Map<People.Written, Person> persons, FrozenLetter letter) {
        Person person = persons.get(letter.person());
        if (person == null) {
            throw new IllegalStateException("letter " + letter.id() + " has lost its person");
        }
        return person;
    }
}
