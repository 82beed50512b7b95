package fr.clepsydre.api;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.Fold;
import fr.clepsydre.domain.deadline.LocalMoment;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.deadline.Zones;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Moments as programs write and read them: ISO-8601 with offset, to the second. */
final class Instants {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Instants() {
    }

    static String write(Instant at, ZoneId zone) {
        return ISO.format(at.atZone(zone));
    }

    /** With its zone behind it in brackets unless that is Europe/Paris, so that {@link #read(String)} reads it back. */
    static String write(ZonedMoment moment) {
        String iso = write(moment.at(), moment.zone());
        return moment.zone().equals(PARIS) ? iso : iso + "[" + moment.zone() + "]";
    }

    /**
     * Reads what {@link #write(ZonedMoment)} writes. Refuses with MOMENT_UNREADABLE, MOMENT_NONEXISTENT or
     * MOMENT_ZONE_MISSING: without a zone it must be a time of Paris.
     */
    static Outcome<ZonedMoment> read(String text) {
        if (text.endsWith("]")) {
            return ZonedMoment.read(text);
        }
        return offset(text)
                .map(written -> fits(written, PARIS)
                        ? Outcome.accepted(new ZonedMoment(written.toInstant(), PARIS))
                        : Outcome.<ZonedMoment>refused(Refusal.of("MOMENT_ZONE_MISSING", text)))
                .orElseGet(() -> Outcome.refused(Refusal.of("MOMENT_UNREADABLE", text)));
    }

    /**
     * Reads a moment that comes with its zone beside it: with an offset, which must be the zone's, or as read off a
     * wall clock. Refuses as {@link LocalMoment} does, at {@code at}, {@code zone} or {@code fold}, and with
     * OFFSET_NOT_OF_ZONE and FOLD_UNKNOWN.
     *
     * @param fold {@code earlier}, {@code later}, or empty
     */
    static Outcome<ZonedMoment> read(String at, String zone, String fold) {
        Optional<Fold> choice = fold(fold);
        if (choice.isEmpty()) {
            return Outcome.refused(Refusal.of("FOLD_UNKNOWN", fold).at("fold"));
        }
        Optional<OffsetDateTime> written = offset(at);
        if (written.isPresent() && Zones.known(zone)) {
            return fits(written.get(), ZoneId.of(zone))
                    ? inRange(written.get(), zone)
                    : Outcome.refused(Refusal.of("OFFSET_NOT_OF_ZONE", at, zone).at("at"));
        }
        Outcome<LocalMoment> local = LocalMoment.parse(at, zone);
        return local instanceof Outcome.Accepted<LocalMoment> moment
                ? moment.value().settle(choice.get())
                : new Outcome.Refused<>(local.refusals());
    }

    private static Outcome<ZonedMoment> inRange(OffsetDateTime written, String zone) {
        Outcome<LocalMoment> local = LocalMoment.parse(written.toLocalDateTime().withNano(0).toString(), zone);
        return local instanceof Outcome.Accepted
                ? Outcome.accepted(new ZonedMoment(written.toInstant(), ZoneId.of(zone)))
                : new Outcome.Refused<>(local.refusals());
    }

    private static Optional<Fold> fold(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.of(Fold.UNSPECIFIED);
            case "earlier" -> Optional.of(Fold.EARLIER);
            case "later" -> Optional.of(Fold.LATER);
            default -> Optional.empty();
        };
    }

    private static boolean fits(OffsetDateTime written, ZoneId zone) {
        return zone.getRules().getValidOffsets(written.toLocalDateTime()).contains(written.getOffset());
    }

    private static Optional<OffsetDateTime> offset(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The same refusals at the field of the request that holds the moment. */
    static List<Refusal> at(String field, List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.field().filter(name -> !name.equals("at")).isPresent()
                        ? refusal
                        : refusal.at(field))
                .toList();
    }
}
