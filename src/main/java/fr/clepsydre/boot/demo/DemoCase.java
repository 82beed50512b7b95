package fr.clepsydre.boot.demo;

import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Count;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How the case of one laboratory went in the demo's incident of 2021.
 *
 * @param laboratory its place in the file of laboratories, from 1
 * @param reason     key of the reason of its awareness, empty without one
 * @param toldAt     when its people had their letters
 */
record DemoCase(int laboratory, Instant alertedAt, Optional<Instant> awareAt, String reason, CaseStatus status,
        Optional<Instant> notifiedAt, Count.Kind count, Optional<Instant> toldAt) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static List<DemoCase> of2021() {
        return DemoWords.lines("cases-2021.csv").skip(1).map(DemoCase::read).toList();
    }

    private static DemoCase read(String line) {
        String[] cells = line.split(";", -1);
        return new DemoCase(Integer.parseInt(cells[0]), instant(cells[1]).orElseThrow(), instant(cells[2]), cells[3],
                CaseStatus.valueOf(cells[4]), instant(cells[5]), Count.Kind.valueOf(cells[6]), instant(cells[7]));
    }

    private static Optional<Instant> instant(String local) {
        return local.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDateTime.parse(local).atZone(PARIS).toInstant());
    }
}
