package fr.clepsydre.app.notification;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Answers as programs read them, by the type of their question; {@value #NOT_KNOWN_YET} in place of any of them. */
public final class AnswerTree {

    public static final String NOT_KNOWN_YET = "NOT_KNOWN_YET";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private AnswerTree() {
    }

    /** A text, a list of codes, a truth value or a count. */
    public static Object of(Question question, Answer answer) {
        if (!(answer instanceof Answer.Given given)) {
            return NOT_KNOWN_YET;
        }
        return switch (question.type()) {
            case TEXT, LONG_TEXT, ONE_OF -> given.value();
            case SEVERAL_OF -> given.values();
            case MOMENT -> ZonedMoment.read(given.value()) instanceof Outcome.Accepted<ZonedMoment> read
                    ? moment(read.value())
                    : given.value();
            case COUNT -> Count.read(given.value()) instanceof Outcome.Accepted<Count> count
                    ? count(count.value())
                    : given.value();
            case YES_NO -> given.value().equals("YES");
        };
    }

    /** ISO-8601 with offset, to the second. */
    public static String instant(Instant at, ZoneId zone) {
        return ISO.format(at.atZone(zone));
    }

    /** With its zone behind it in brackets unless that is Europe/Paris. */
    public static String moment(ZonedMoment moment) {
        String iso = instant(moment.at(), moment.zone());
        return moment.zone().equals(PARIS) ? iso : iso + "[" + moment.zone() + "]";
    }

    /** For example {@code {"kind":"ESTIMATE","value":81000,"source":"…"}}. */
    public static Map<String, Object> count(Count count) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", count.kind().name());
        if (count instanceof Count.Estimate estimate) {
            tree.put("value", estimate.value());
            tree.put("source", estimate.source());
        } else if (count instanceof Count.Exact exact) {
            tree.put("value", exact.value());
        }
        return tree;
    }
}
