package fr.clepsydre.app.delivery;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.letter.ReturnReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of the mailing house tells which letters came back; the same file again changes nothing. */
@UseCase(Permission.TRACK_LETTERS)
@ApplicationScoped
public class TakeReturns {

    /** Most rows of one file: more than a mailing house sends of one day, few enough for one transaction. */
    public static final int MOST = 20_000;

    private static final int SHOWN = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter
            .ofPattern("[uuuu-MM-dd][dd/MM/uuuu][dd.MM.uuuu][dd-MM-uuuu]").withResolverStyle(ResolverStyle.STRICT);

    @Inject
    private ReturnFiles files;
    @Inject
    private RecordReturns record;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * What was done with a file.
     *
     * @param recorded letters that came back by this file
     * @param known    letters that were known to have come back
     * @param refused  rows that could not be used
     * @param faults   the first 200 of those, by line
     * @param summary  how reading ended
     */
    public record Taken(int recorded, int known, int refused, Map<Long, Refusal> faults, IntakeSummary summary) {
    }

    /**
     * Takes it in: what can be used is recorded, the rest is told line by line. Refuses with TOO_MANY_ROWS (limit); then
     * nothing is recorded.
     *
     * @throws IOException if the stream itself fails
     */
    public Outcome<Taken> take(InputStream file) throws IOException {
        List<ReturnFiles.Row> rows = new ArrayList<>();
        IntakeSummary summary = files.read(file, row -> {
            // One more than the limit is enough to tell that there are too many.
            if (rows.size() <= MOST) {
                rows.add(row);
            }
        });
        if (rows.size() > MOST) {
            return Outcome.refused(Refusal.of("TOO_MANY_ROWS", MOST));
        }
        Book book = new Book();
        rows.forEach(row -> book.add(row, one(row)));
        book.cases.forEach((of, count) -> history.append(of.reference(), Optional.of(of.finess()),
                List.of(Change.first(Change.Kind.LETTERS_TRACKED, "RETURNED", count + "")), caller.known(),
                clock.instant()));
        return Outcome.accepted(new Taken(book.recorded, book.known, book.refused, book.faults, summary));
    }

    private Outcome<Deliveries.Posted> one(ReturnFiles.Row row) {
        Optional<ReturnReason> reason = row.reason().isBlank()
                ? Optional.of(ReturnReason.OTHER)
                : ReturnReason.read(row.reason());
        if (reason.isEmpty()) {
            return Outcome.refused(Refusal.of("RETURN_REASON_UNKNOWN", shown(row.reason())).at("reason"));
        }
        try {
            Optional<LocalDate> on = row.on().isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(row.on().strip(), DAY));
            return record.record(row.letter(), reason.get(), on);
        } catch (DateTimeParseException none) {
            return Outcome.refused(Refusal.of("DATE_UNREADABLE", shown(row.on())).at("on"));
        }
    }

    private static String shown(String value) {
        int longest = 30;
        return value.length() > longest ? value.substring(0, longest) + "…" : value;
    }

    private record Of(Reference reference, String finess) {
    }

    private static final class Book {

        private final Map<Of, Integer> cases = new LinkedHashMap<>();
        private final Map<Long, Refusal> faults = new LinkedHashMap<>();
        private int recorded;
        private int known;
        private int refused;

        private void add(ReturnFiles.Row row, Outcome<Deliveries.Posted> outcome) {
            if (outcome instanceof Outcome.Accepted<Deliveries.Posted> letter) {
                recorded++;
                cases.merge(new Of(letter.value().incident(), letter.value().finess()), 1, Integer::sum);
                return;
            }
            Refusal why = outcome.refusals().get(0);
            if (why.code().equals("LETTER_RETURNED_ALREADY")) {
                known++;
                return;
            }
            refused++;
            if (faults.size() < SHOWN) {
                faults.put(row.line(), why);
            }
        }
    }
}
