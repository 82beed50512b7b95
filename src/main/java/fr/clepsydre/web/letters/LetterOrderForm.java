package fr.clepsydre.web.letters;

import fr.clepsydre.app.letter.LetterOption;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.RunKind;
import fr.clepsydre.web.WrittenDay;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody fills in to order letters. */
public class LetterOrderForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private String kind = RunKind.FIRST.name();
    private String language = "fr";
    private String date = "";
    private boolean duplex;
    private boolean again;

    /** Refuses with DATE_UNREADABLE, at date. */
    public Outcome<LetterOrder> order() {
        Set<LetterOption> options = EnumSet.noneOf(LetterOption.class);
        if (duplex) {
            options.add(LetterOption.DUPLEX);
        }
        if (again) {
            options.add(LetterOption.AGAIN);
        }
        Outcome<Optional<LocalDate>> day = WrittenDay.read(date, "date");
        return day instanceof Outcome.Accepted<Optional<LocalDate>> read
                ? Outcome.accepted(new LetterOrder(RunKind.valueOf(kind), language, read.value(), options, List.of(),
                        LetterOrder.Channel.PAGE))
                : new Outcome.Refused<>(day.refusals());
    }

    /** The kinds that are ordered for everybody. */
    public List<RunKind> getKinds() {
        return List.of(RunKind.FIRST, RunKind.SECOND, RunKind.EMAIL);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = getKinds().stream().map(Enum::name).filter(known -> known.equals(kind)).findFirst()
                .orElse(RunKind.FIRST.name());
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language == null ? "" : language;
    }

    public String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date == null ? "" : date;
    }

    public boolean isDuplex() {
        return duplex;
    }

    public void setDuplex(boolean duplex) {
        this.duplex = duplex;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
