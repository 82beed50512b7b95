package fr.clepsydre.web.question;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed into one question, as typed: bad input is shown again as it was. Knows what stood there before. */
public final class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = Answer.NOT_KNOWN_YET.canonical();

    private final Question.Type type;
    private final MomentForm moment;
    private final CountForm count;
    private @Nullable String seen;
    private boolean unknown;
    private String text = "";
    private List<String> choices = List.of();
    private String problem = "";

    private AnswerForm(Question.Type type, String zone) {
        this.type = type;
        this.moment = MomentForm.empty(zone);
        this.count = CountForm.empty();
    }

    /** The form of a question as it is answered now; {@code zone} is offered for a moment without an answer. */
    public static AnswerForm of(Question.Type type, Optional<Answer> answer, String zone) {
        var form = new AnswerForm(type, zone);
        form.show(answer);
        return form;
    }

    private void show(Optional<Answer> answer) {
        seen = answer.map(Answer::canonical).orElse(null);
        unknown = answer.filter(Answer.NotKnownYet.class::isInstance).isPresent();
        if (answer.orElse(Answer.NOT_KNOWN_YET) instanceof Answer.Given given) {
            text = given.value();
            choices = given.values();
            moment.show(given.value());
            count.show(given.value());
        }
    }

    /** What it says: an answer, none (empty), or the refusals of what cannot be read. */
    public Outcome<Optional<Answer>> answer() {
        if (unknown) {
            return Outcome.accepted(Optional.of(Answer.NOT_KNOWN_YET));
        }
        return isEmpty() ? Outcome.accepted(Optional.empty()) : typed();
    }

    private Outcome<Optional<Answer>> typed() {
        return switch (type) {
            case TEXT, LONG_TEXT, ONE_OF, YES_NO ->
                Outcome.accepted(Optional.of(Answer.of(text.strip().replace("\r\n", "\n"))));
            case SEVERAL_OF -> Outcome.accepted(Optional.of(Answer.of(choices.toArray(String[]::new))));
            case MOMENT -> canonical(moment.canonical());
            case COUNT -> canonical(count.canonical());
        };
    }

    private static Outcome<Optional<Answer>> canonical(Outcome<String> read) {
        return read instanceof Outcome.Accepted<String> good
                ? Outcome.accepted(Optional.of(Answer.of(good.value())))
                : new Outcome.Refused<>(read.refusals());
    }

    /** Whether nothing is typed; "not known yet" aside. */
    public boolean isEmpty() {
        return switch (type) {
            case TEXT, LONG_TEXT, ONE_OF, YES_NO -> text.isBlank();
            case SEVERAL_OF -> choices.isEmpty();
            case MOMENT -> moment.isEmpty();
            case COUNT -> count.isEmpty();
        };
    }

    /** Something was typed: what had been "not known yet" is no longer. */
    void settle() {
        if (type != Question.Type.ONE_OF && type != Question.Type.YES_NO && !isEmpty()) {
            unknown = false;
        }
    }

    /** The canonical answer that stood here when the page showed it; empty for none. */
    Optional<String> seen() {
        return Optional.ofNullable(seen);
    }

    void saw(Optional<String> canonical) {
        seen = canonical.orElse(null);
        problem = "";
    }

    void refuse(String sentence, List<Refusal> refusals) {
        problem = sentence;
        moment.ask(refusals);
    }

    /** Why it is not saved, as a sentence; empty when it is. */
    public String getProblem() {
        return problem;
    }

    public boolean isUnknown() {
        return unknown;
    }

    public void setUnknown(boolean unknown) {
        this.unknown = unknown;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    /** A code of the list, or {@code ?}. */
    public String getChoice() {
        return unknown ? UNKNOWN : text;
    }

    public void setChoice(@Nullable String choice) {
        unknown = UNKNOWN.equals(choice);
        text = unknown || choice == null ? "" : choice;
    }

    public List<String> getChoices() {
        return choices;
    }

    public void setChoices(@Nullable List<String> choices) {
        this.choices = choices == null ? List.of() : List.copyOf(choices);
    }

    public MomentForm getMoment() {
        return moment;
    }

    public CountForm getCount() {
        return count;
    }
}
