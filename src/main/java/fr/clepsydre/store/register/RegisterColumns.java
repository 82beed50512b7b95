package fr.clepsydre.store.register;

import fr.clepsydre.app.register.RegisterCase;
import fr.clepsydre.app.register.RegisterEntries.Asked;
import fr.clepsydre.app.register.RegisterEntry;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Progress;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.Countdown;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The columns of an entry, without what hangs on it in rows of its own, and how they become an entry. */
record RegisterColumns(Object[] c) {

    static final String FROM = " from IncidentRow i left join InvolvementRow v on v.incidentId = i.id"
            + " left join LaboratoryRow l on v.finess = l.finess where 1 = 1";
    static final String SELECT = "select i.id, i.reference, i.title, i.recordedAt, v.id, v.finess, l.name, l.town,"
            + " v.zone, v.status, v.alertedAt, v.awareAt, v.awareZone, v.awareReason, v.awareBy, v.awareEvidence,"
            + " v.notifiedAt, v.persons, v.records" + FROM;
    static final String ORDER = " order by i.year desc, i.number desc, l.name, v.finess";

    UUID incident() {
        return (UUID) c[0];
    }

    Optional<UUID> involvement() {
        return Optional.ofNullable((UUID) c[4]);
    }

    RegisterEntry read(RegisterParts parts, Asked asked) {
        return new RegisterEntry(Reference.parse(text(1)).orElseThrow(), text(2), (Instant) c[3],
                parts.shared(incident()), involvement().map(id -> file(id, parts, asked)));
    }

    private RegisterCase file(UUID id, RegisterParts parts, Asked asked) {
        RegisterParts.Duty duty = parts.duty(id);
        Progress progress = new Progress(CaseStatus.valueOf(text(9)), (Instant) c[10], awareness(),
                Optional.ofNullable((Instant) c[16]));
        return new RegisterCase(new RegisterCase.Site(text(5), text(6), text(7), ZoneId.of(text(8))), progress,
                new Counts(count(text(17)), count(text(18))), parts.own(id), duty.standing(),
                Countdown.of(duty.standing(), asked.now(), asked.soon()), duty.explanation(),
                parts.decisions(id), parts.filings(id));
    }

    private Optional<Awareness> awareness() {
        return Optional.ofNullable((Instant) c[11]).map(at -> new Awareness(at, ZoneId.of(text(12)), text(13),
                text(14), Optional.ofNullable((String) c[15])));
    }

    private String text(int column) {
        return (String) c[column];
    }

    private static Count count(String canonical) {
        return Count.read(canonical) instanceof Outcome.Accepted<Count> count ? count.value() : Count.UNKNOWN;
    }
}
