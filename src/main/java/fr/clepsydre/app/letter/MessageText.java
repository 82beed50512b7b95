package fr.clepsydre.app.letter;

import fr.clepsydre.app.people.People;
import fr.clepsydre.app.reminder.MailPost;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.LetterKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The messages of one run, each with its own person as they were when it was frozen, and nobody else. */
final class MessageText {

    private final LetterRun run;
    private final LetterRuns.Frozen frozen;
    private final LetterPrinter printer;
    private final PersonalPart part;

    MessageText(LetterRun run, LetterRuns.Frozen frozen, LetterPrinter printer) {
        this.run = run;
        this.frozen = frozen;
        this.printer = printer;
        part = new PersonalPart(LetterWords.of(frozen.setting().language(), frozen.words()), run.dated());
    }

    /** By the code of the letter. The number of a mail is that of its letter: the same if it is sent once more. */
    Map<Long, MailPost.Mail> mails(List<FrozenLetter> letters, People people, Instant now) {
        Map<People.Written, People.Stored> persons = RunPress.persons(run, letters, people);
        Map<Long, MailPost.Mail> mails = new HashMap<>();
        MailPost.Look look = new MailPost.Look(frozen.setting().sender().laboratory(),
                frozen.setting().contact().email(), "");
        for (FrozenLetter letter : letters) {
            People.Stored person = RunPress.person(persons, letter);
            LetterPrinter.Message message = message(person, letter.id());
            mails.put(letter.code(), new MailPost.Mail("letter-" + letter.id() + "-" + run.number(),
                    person.person().email().strip(), message.subject(), message.text(), frozen.setting().language(),
                    now, look.with(message.html())));
        }
        return mails;
    }

    LetterPrinter.Message message(People.Stored person, String id) {
        Outcome<LetterPrinter.Message> made = printer.message(frozen.texts().get(LetterKind.EMAIL), frozen.setting(),
                RunPress.letter(run, part, person, id));
        if (made instanceof Outcome.Accepted<LetterPrinter.Message> message) {
            return message.value();
        }
        throw new IllegalStateException("the template of run " + run.number() + " cannot be read any more");
    }
}
