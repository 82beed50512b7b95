package fr.clepsydre.bench;

import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.deadline.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Deadline, warnings and status from an awareness, in every zone of French law, a second. */
public final class DeadlineBench {

    private static final int MANY = 2_000_000;
    private static final List<ZoneId> ZONES = Zones.FRENCH.stream().map(ZoneId::of).toList();

    private DeadlineBench() {
    }

    public static void main(String[] arguments) {
        for (int round = 1; round <= 3; round++) {
            for (Rule rule : List.of(KnownRules.GDPR_33_1, KnownRules.GDPR_34_1)) {
                long start = System.nanoTime();
                int late = reckon(rule);
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(Locale.ROOT, "round %d  %-10s %10.0f a second  (%d late)%n", round, rule.key(),
                        MANY / seconds, late);
            }
        }
    }

    private static int reckon(Rule rule) {
        Random random = new Random(20210223L);
        int late = 0;
        for (int i = 0; i < MANY; i++) {
            Instant aware = Instant.ofEpochSecond(1_600_000_000L + random.nextInt(400_000_000));
            Deadline deadline = Deadline.of(new ZonedMoment(aware, ZONES.get(i % ZONES.size())), rule, Holidays.NONE);
            Standing standing = new Standing(Standing.State.OPEN, rule.figure(), Optional.of(aware),
                    Optional.of(deadline.target()), Optional.empty());
            Countdown countdown = Countdown.of(standing, aware.plusSeconds(random.nextInt(500_000)), Countdown.SOON);
            late += deadline.warnings(Holidays.NONE).size() > 3 || countdown.status().isLate() ? 1 : 0;
        }
        return late;
    }
}
