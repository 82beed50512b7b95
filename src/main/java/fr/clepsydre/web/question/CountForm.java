package fr.clepsydre.web.question;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Count;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A number as typed and how it is known: not at all, by an estimate with its source, exactly. */
public final class CountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = "";
    private String number = "";
    private String source = "";

    private CountForm() {
    }

    /** Nothing typed. */
    public static CountForm empty() {
        return new CountForm();
    }

    /** What was recorded. */
    public static CountForm of(Count count) {
        var form = new CountForm();
        form.show(count.canonical());
        return form;
    }

    void show(String canonical) {
        if (Count.read(canonical) instanceof Outcome.Accepted<Count> read) {
            Count count = read.value();
            kind = count.kind().name();
            if (count instanceof Count.Estimate estimate) {
                number = String.valueOf(estimate.value());
                source = estimate.source();
            } else if (count instanceof Count.Exact exact) {
                number = String.valueOf(exact.value());
            }
        }
    }

    /** The count meant. Refuses as {@link Count#entered} does, with COUNT_UNREADABLE and with COUNT_KIND_MISSING. */
    public Outcome<Count> count() {
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.of("COUNT_KIND_MISSING"));
        }
        Count.Kind known = Count.Kind.valueOf(kind);
        String digits = number.replaceAll("[\\s\\u00a0\\u202f]", "");
        boolean readable = digits.matches("-?\\d{1,18}");
        return readable || known == Count.Kind.UNKNOWN
                ? Count.entered(known, readable ? Long.parseLong(digits) : 0, source)
                : Outcome.refused(Refusal.of("COUNT_UNREADABLE", number));
    }

    Outcome<String> canonical() {
        Outcome<Count> count = count();
        return count instanceof Outcome.Accepted<Count> good
                ? Outcome.accepted(good.value().canonical())
                : new Outcome.Refused<>(count.refusals());
    }

    /** Whether there is nothing to read yet: how it is known may be chosen before the number is typed. */
    public boolean isEmpty() {
        return number.isBlank() && !kind.equals(Count.Kind.UNKNOWN.name());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }
}
