package fr.clepsydre.app.delivery;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.letter.LetterBatches;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.LetterRuns;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Printed files are given to the mailing house or the post: from then on their people count as told (art. 34(1)). */
@UseCase(Permission.TRACK_LETTERS)
@ApplicationScoped
public class HandOver {

    /** Longest name of a carrier or number of a deposit, in characters. */
    public static final int LONGEST = 200;
    /** Clocks of two machines may differ by so much. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    @Inject
    private LetterRuns runs;
    @Inject
    private LetterBatches batches;
    @Inject
    private Deliveries deliveries;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * What was given away.
     *
     * @param at      when; now if empty
     * @param batches numbers of files; all that are printed and lie here if none
     */
    public record Deposit(Optional<Instant> at, String carrier, String number, List<Integer> batches) {

        public Deposit {
            batches = List.copyOf(batches);
        }
    }

    /**
     * Records it. Refuses with NOT_FOUND, CARRIER_MISSING, TEXT_TOO_LONG (limit, length), HANDED_OVER_AHEAD when it lies
     * in the future, HANDED_OVER_BEFORE_PRINT when it lies before the run may print, NOTHING_TO_HAND_OVER,
     * BATCH_NOT_PRINTED (number) and BATCH_HANDED_OVER (number).
     */
    public Outcome<Deliveries.Handing> give(UUID id, Deposit deposit) {
        if (runs.find(id, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", id));
        }
        LetterRun run = runs.hold(id);
        Instant now = clock.instant();
        Instant at = deposit.at().orElse(now);
        Optional<Refusal> obstacle = words(deposit).or(() -> time(run, at, now));
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        Outcome<List<Integer>> chosen = chosen(run, deposit.batches());
        if (!(chosen instanceof Outcome.Accepted<List<Integer>> files)) {
            return new Outcome.Refused<>(chosen.refusals());
        }
        Deliveries.Handing handing = new Deliveries.Handing(UUID.randomUUID(), at, deposit.carrier().strip(),
                deposit.number().strip(), files.value(), now, caller.known().author());
        deliveries.handOver(run.number(), handing);
        record(run, "HANDED_OVER", letters(run, handing), (handing.carrier() + " " + handing.deposit()).strip());
        return Outcome.accepted(handing);
    }

    /** It was not given away after all. Refuses with NOT_FOUND, and RETURNS_RECORDED when a letter of it came back. */
    public Outcome<Deliveries.Handing> takeBack(UUID id, UUID handing) {
        Optional<LetterRun> run = runs.find(id, caller.scope()).map(seen -> runs.hold(seen.id()));
        Optional<Deliveries.Handing> found = run.stream().flatMap(seen -> deliveries.handings(seen.number()).stream())
                .filter(one -> one.id().equals(handing) && !one.batches().isEmpty()).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", handing));
        }
        long before = letters(run.get(), found.get());
        if (deliveries.hasReturns(handing)) {
            return Outcome.refused(Refusal.of("RETURNS_RECORDED"));
        }
        deliveries.takeBack(handing);
        record(run.get(), "NOT_HANDED_OVER", before, found.get().carrier());
        return Outcome.accepted(found.get());
    }

    private static Optional<Refusal> words(Deposit deposit) {
        if (deposit.carrier().isBlank()) {
            return Optional.of(Refusal.of("CARRIER_MISSING").at("carrier"));
        }
        if (deposit.carrier().length() > LONGEST) {
            return Optional.of(Refusal.of("TEXT_TOO_LONG", LONGEST, deposit.carrier().length()).at("carrier"));
        }
        return deposit.number().length() > LONGEST
                ? Optional.of(Refusal.of("TEXT_TOO_LONG", LONGEST, deposit.number().length()).at("deposit"))
                : Optional.empty();
    }

    private static Optional<Refusal> time(LetterRun run, Instant at, Instant now) {
        if (at.isAfter(now.plus(AHEAD))) {
            return Optional.of(Refusal.of("HANDED_OVER_AHEAD").at("at"));
        }
        boolean early = run.startedAt().filter(started -> !at.isBefore(started.minus(AHEAD))).isEmpty();
        return early ? Optional.of(Refusal.of("HANDED_OVER_BEFORE_PRINT").at("at")) : Optional.empty();
    }

    private Outcome<List<Integer>> chosen(LetterRun run, List<Integer> asked) {
        TreeSet<Integer> printed = new TreeSet<>();
        batches.spans(run.number()).stream().filter(span -> span.file().filter(file -> file.letters() > 0).isPresent())
                .forEach(span -> printed.add(span.batch()));
        TreeSet<Integer> given = new TreeSet<>();
        deliveries.handings(run.number()).forEach(handing -> given.addAll(handing.batches()));
        for (Integer batch : asked) {
            if (!printed.contains(batch) || given.contains(batch)) {
                String code = printed.contains(batch) ? "BATCH_HANDED_OVER" : "BATCH_NOT_PRINTED";
                return Outcome.refused(Refusal.of(code, batch).at("batches"));
            }
        }
        printed.removeAll(given);
        List<Integer> chosen = asked.isEmpty() ? List.copyOf(printed) : asked.stream().distinct().sorted().toList();
        return chosen.isEmpty() ? Outcome.refused(Refusal.of("NOTHING_TO_HAND_OVER")) : Outcome.accepted(chosen);
    }

    private long letters(LetterRun run, Deliveries.Handing handing) {
        return batches.spans(run.number()).stream().filter(span -> handing.batches().contains(span.batch()))
                .flatMap(span -> span.file().stream()).mapToLong(file -> file.letters()).sum();
    }

    private void record(LetterRun run, String what, long letters, String where) {
        history.append(run.of().incident(), Optional.of(run.of().finess()),
                List.of(Change.first(Change.Kind.LETTERS_TRACKED, what, letters + " " + where)), caller.known(),
                clock.instant());
    }
}
