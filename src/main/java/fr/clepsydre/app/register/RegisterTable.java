package fr.clepsydre.app.register;

import fr.clepsydre.app.words.Wording;
import fr.clepsydre.domain.breach.Count;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The fields as columns of a table for people: beside each moment the zone in which it is written, beside each number
 * how it is known. Unknown is written as words, what nobody has answered stays empty.
 */
public record RegisterTable(RegisterWords words) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

    /** Names of the columns. */
    public List<String> header() {
        return words.header().stream().flatMap(field -> switch (field.shape()) {
            case WORDS -> Stream.of(field.label());
            case MOMENT -> Stream.of(field.label(), words.text("column.zone", field.label()));
            case NUMBER -> Stream.of(field.label(), words.text("column.how", field.label()));
        }).toList();
    }

    /** As many cells as {@link #header} has names. */
    List<String> cells(RegisterEntry entry) {
        return words.fields(entry).stream().flatMap(field -> field.shape() == RegisterField.Shape.WORDS
                ? Stream.of(first(field.value()))
                : Stream.of(first(field.value()), beside(field.value()))).toList();
    }

    private static String first(RegisterValue value) {
        if (value instanceof RegisterValue.Moment moment) {
            return DAY.format(moment.at().atZone(moment.zone()));
        }
        if (value instanceof RegisterValue.Number number) {
            return String.valueOf(number(number.count()));
        }
        if (value instanceof RegisterValue.Unknown unknown) {
            return unknown.words();
        }
        return value instanceof RegisterValue.Words text ? text.text() : "";
    }

    /** What stands beside a moment or a number; empty where there is neither. */
    public String beside(RegisterValue value) {
        if (value instanceof RegisterValue.Moment moment) {
            ZonedDateTime local = moment.at().atZone(moment.zone());
            return zone(words.wording(), moment.zone()) + " (UTC" + local.getOffset().getId().replace("Z", "+00:00") + ")";
        }
        if (value instanceof RegisterValue.Number number) {
            return number.count() instanceof Count.Estimate estimate
                    ? words.text("how.estimate", estimate.source())
                    : words.text("how.exact");
        }
        return "";
    }

    /** Of a count that is known. */
    public static long number(Count count) {
        if (count instanceof Count.Estimate estimate) {
            return estimate.value();
        }
        if (count instanceof Count.Exact exact) {
            return exact.value();
        }
        throw new IllegalArgumentException("an unknown count is no number");
    }

    private static String zone(Wording wording, ZoneId zone) {
        return wording.timeOf(zone);
    }
}
