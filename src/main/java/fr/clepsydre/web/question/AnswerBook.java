package fr.clepsydre.web.question;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Seen;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import java.util.Optional;

/** Where the answers of a page come from and go to: an incident, or the case of one laboratory. */
public interface AnswerBook {

    /** Whose answers these are: {@code INCIDENT} or {@code LABORATORY}. */
    Question.Level level();

    /** Whether the reader may answer. */
    boolean isEditable();

    /** The zone offered for a moment. */
    String zone();

    /** The form that is being filled in. */
    Form form();

    /**
     * The answers as they stand, those of this book as its own ones; for an incident all are its own. May be as old
     * as the page.
     */
    Content content();

    /** The fact of the last answer shown at that question. */
    Optional<CaseHistory.Event> last(String key);

    /** The fact of the last answer, or of its withdrawal, in this book. */
    Optional<CaseHistory.Event> lastHere(String key);

    /** Path of the page on which a derived answer is changed. */
    String source(String key);

    /** Records it; an empty answer withdraws. */
    Outcome<?> save(String key, Seen seen, Optional<Answer> to);
}
