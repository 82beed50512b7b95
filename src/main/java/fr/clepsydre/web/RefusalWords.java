package fr.clepsydre.web;

import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.app.words.Wording;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.deadline.ZonedMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** Says refusals of the domain as sentences, their arguments as the reader writes them. */
@Named
@RequestScoped
public class RefusalWords {

    private static final String BUNDLE = "fr.clepsydre.refusals";

    @Inject
    private Reader reader;
    @Inject
    private Phrases phrases;

    /** What, where and how to mend it. Throws {@link java.util.MissingResourceException} for a code without one. */
    public String sentence(Refusal refusal) {
        return Bundle.named(BUNDLE, locale()).text(refusal.code(),
                refusal.args().stream().map(this::written).toArray());
    }

    private Object written(String arg) {
        if (arg.matches("-?\\d{1,18}")) {
            return Long.parseLong(arg);
        }
        if (Arrays.stream(CaseStatus.values()).anyMatch(status -> status.name().equals(arg))) {
            return phrases.coded("status", arg);
        }
        return arg.matches("\\d{4}-\\d\\d-\\d\\d.*") ? moment(arg) : arg;
    }

    private String moment(String arg) {
        Wording wording = Wording.in(locale());
        if (ZonedMoment.read(arg) instanceof Outcome.Accepted<ZonedMoment> moment) {
            return wording.brief(moment.value().at(), moment.value().zone());
        }
        return switch (shape(arg)) {
            case DAY -> DateTimeFormatter.ofPattern("d MMMM y", locale()).format(LocalDate.parse(arg));
            case LOCAL -> DateTimeFormatter.ofPattern("d MMMM y, HH:mm", locale()).format(LocalDateTime.parse(arg));
            case OFFSET -> DateTimeFormatter.ofPattern("HH:mm 'UTC'xxx", locale()).format(OffsetDateTime.parse(arg));
            case INSTANT -> wording.brief(Instant.parse(arg), reader.getZone());
            case OTHER -> arg;
        };
    }

    private enum Shape { DAY, LOCAL, OFFSET, INSTANT, OTHER }

    private static Shape shape(String arg) {
        if (arg.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Shape.DAY;
        }
        if (arg.matches("[^TZ]+T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?")) {
            return Shape.LOCAL;
        }
        if (arg.matches("[^TZ]+T[\\d:.]+Z")) {
            return Shape.INSTANT;
        }
        return arg.matches("[^TZ]+T[\\d:.]+[+-]\\d\\d:\\d\\d") ? Shape.OFFSET : Shape.OTHER;
    }

    private Locale locale() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? reader.getLanguage().locale()
                : faces.getViewRoot().getLocale();
    }
}
