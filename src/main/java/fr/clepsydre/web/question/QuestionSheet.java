package fr.clepsydre.web.question;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Seen;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of one page while it is open: what is typed, what was saved, what somebody else saved meanwhile.
 * Behind {@code <cl:question sheet="…" question="…"/>}. Each answer is saved by itself.
 */
public final class QuestionSheet {

    /** How a question is shown. */
    public enum Mode {
        /** It is answered here. */
        EDIT,
        /** The incident's answer shows; it can be answered otherwise here. */
        SHARED,
        /** An answer follows from another form; it can be answered otherwise here. */
        PROPOSED,
        /** Somebody else answers it. */
        READ,
        /** It follows from the case. */
        DERIVED
    }

    private final AnswerBook book;
    private final Map<String, AnswerForm> forms = new HashMap<>();
    private final Map<String, Optional<Answer>> theirs = new HashMap<>();
    private final Set<String> otherwise = new HashSet<>();
    private final Map<String, Boolean> shown = new HashMap<>();

    public QuestionSheet(AnswerBook book) {
        this.book = book;
    }

    /** What is typed into that question. */
    public AnswerForm form(String key) {
        return forms.computeIfAbsent(key,
                asked -> AnswerForm.of(question(asked).type(), stands(asked), book.zone()));
    }

    private Optional<Answer> stands(String key) {
        return book.content().own().answer(key);
    }

    public Mode mode(String key) {
        Question question = question(key);
        if (question.level() == Question.Level.DERIVED) {
            return Mode.DERIVED;
        }
        if (!book.isEditable()) {
            return Mode.READ;
        }
        if (book.content().origin(key).filter(Content.Origin.DERIVED::equals).isPresent() && !otherwise.contains(key)) {
            return Mode.PROPOSED;
        }
        boolean shared = question.level() != book.level() && stands(key).isEmpty() && !otherwise.contains(key);
        return shared ? Mode.SHARED : Mode.EDIT;
    }

    /** Whether the question belongs onto the page as the case stands. */
    public boolean isAsked(String key) {
        boolean asked = question(key).isAskedIn(book.content());
        shown.put(key, asked);
        return asked;
    }

    /**
     * The questions that the page shows and should not any more, or the other way round: because of another answer, or
     * of the time that has passed (the reasons of a delay, art. 33(1)).
     */
    public List<String> turned() {
        return shown.keySet().stream()
                .filter(key -> shown.get(key) != question(key).isAskedIn(book.content())).sorted().toList();
    }

    /** Whether it is answered here in place of an answer of the incident or of another form, which can be gone back to. */
    public boolean isOtherwise(String key) {
        return mode(key) == Mode.EDIT && (question(key).level() != book.level() || otherwise.contains(key));
    }

    /** Whether it is the incident's answer that can be gone back to, and not that of another form. */
    public boolean isOfIncident(String key) {
        return book.content().incident().answer(key).isPresent();
    }

    /** The answer that counts, for those that are not answered here. */
    public Optional<Answer> answer(String key) {
        return book.content().answer(key);
    }

    /** Whether somebody else recorded another answer while something else was typed here. */
    public boolean isConflict(String key) {
        return theirs.containsKey(key);
    }

    /** That other answer; empty when it was withdrawn. */
    public Optional<Answer> theirs(String key) {
        return theirs.getOrDefault(key, Optional.empty());
    }

    /** Who gave the answer that shows, and when. */
    public Optional<CaseHistory.Event> last(String key) {
        return book.last(key);
    }

    /** Who recorded that other answer, or withdrew the one that stood here, and when. */
    public Optional<CaseHistory.Event> theirChange(String key) {
        return book.lastHere(key);
    }

    /** Where a derived answer is changed. */
    public String source(String key) {
        return book.source(key);
    }

    /** The questions that are asked only when that one is answered in some way. */
    public List<String> dependents(String key) {
        return book.form().questions().stream()
                .filter(question -> question.condition().questions().contains(key))
                .map(Question::key)
                .toList();
    }

    private Question question(String key) {
        return book.form().question(key).orElseThrow();
    }

    /** Begins an own answer in place of the one that shows, with that one to start from. */
    public void answerOtherwise(String key) {
        AnswerForm form = AnswerForm.of(question(key).type(), book.content().answer(key), book.zone());
        form.saw(Optional.empty());
        forms.put(key, form);
        otherwise.add(key);
    }

    /** Goes back to that answer. */
    public Saved giveBack(String key) {
        otherwise.remove(key);
        Optional<String> seen = form(key).seen();
        forms.remove(key);
        return seen.isEmpty()
                ? new Saved.Nothing()
                : saved(key, book.save(key, Seen.value(seen), Optional.empty()), Optional.empty());
    }

    /** Saves what is typed now. */
    public Saved save(String key) {
        AnswerForm form = form(key);
        Outcome<Optional<Answer>> typed = form.answer();
        if (!(typed instanceof Outcome.Accepted<Optional<Answer>> read)) {
            return new Saved.Refused(typed.refusals());
        }
        Optional<Answer> answer = read.value();
        if (form.seen().equals(answer.map(Answer::canonical)) && !theirs.containsKey(key)) {
            form.saw(form.seen());
            return new Saved.Nothing();
        }
        return saved(key, book.save(key, Seen.value(form.seen()), answer), answer);
    }

    private Saved saved(String key, Outcome<?> outcome, Optional<Answer> answer) {
        Optional<Refusal> conflict = outcome.refusals().stream()
                .filter(refusal -> refusal.code().equals("CHANGED_MEANWHILE")).findFirst();
        if (conflict.isPresent()) {
            theirs.put(key, Optional.of(conflict.get().args().get(0)).filter(now -> !now.isEmpty()).map(Answer::decode));
            return new Saved.Conflict();
        }
        if (outcome instanceof Outcome.Refused<?> refused) {
            return new Saved.Refused(refused.refusals());
        }
        form(key).saw(answer.map(Answer::canonical));
        theirs.remove(key);
        return new Saved.Done();
    }

    /** After a conflict: what is typed here is to stand. */
    public Saved keepMine(String key) {
        form(key).saw(theirs(key).map(Answer::canonical));
        theirs.remove(key);
        return save(key);
    }

    /** After a conflict: what the other one recorded is to stand. */
    public void takeTheirs(String key) {
        forms.put(key, AnswerForm.of(question(key).type(), theirs(key), book.zone()));
        theirs.remove(key);
    }

    /** What became of saving. */
    public sealed interface Saved {

        /** It is recorded. */
        record Done() implements Saved {
        }

        /** What is typed is what was recorded already. */
        record Nothing() implements Saved {
        }

        /** It cannot be recorded. */
        record Refused(List<Refusal> refusals) implements Saved {
        }

        /** Somebody else recorded another answer in between. */
        record Conflict() implements Saved {
        }
    }
}
