package fr.clepsydre.app;

import fr.clepsydre.app.MemoryCases.Recorded;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.KnownRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Incidents in memory. */
final class MemoryIncidents implements Incidents {

    private static final Set<CaseStatus> OPEN =
            Set.of(CaseStatus.ALERTED, CaseStatus.ACKNOWLEDGED, CaseStatus.ASSESSED, CaseStatus.PREPARING);

    private final MemoryCases cases;
    private final Map<Integer, Integer> last = new HashMap<>();

    MemoryIncidents(MemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public Reference next(int year) {
        return new Reference(year, last.merge(year, 1, Integer::sum));
    }

    @Override
    public void add(Incident incident, Account by) {
        if (cases.incidents.putIfAbsent(incident.reference(), new Recorded(incident, by.name())) != null) {
            throw new IllegalStateException("twice: " + incident.reference());
        }
    }

    @Override
    public Optional<Incident> find(Reference reference, Scope scope) {
        return Optional.ofNullable(cases.incidents.get(reference)).filter(found -> isSeen(found, scope))
                .map(found -> found.incident);
    }

    private static boolean isSeen(Recorded found, Scope scope) {
        return scope instanceof Scope.Everything || found.involvements.keySet().stream().anyMatch(scope::includes);
    }

    @Override
    public Optional<Incident> findForChange(Reference reference) {
        return find(reference, new Scope.Everything());
    }

    @Override
    public void save(Incident before, Incident after, Account by, Instant now) {
        cases.incidents.get(after.reference()).incident = after;
    }

    @Override
    public Slice<Row> list(String text, Scope scope, Slice.Window window, Instant now) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Recorded> found = new ArrayList<>(cases.incidents.values().stream()
                .filter(one -> isSeen(one, scope))
                .filter(one -> (one.incident.reference() + "\n" + one.incident.title()).toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList());
        Collections.reverse(found);
        return new Slice<>(found.stream().skip(window.first()).limit(window.size())
                .map(one -> row(one, scope, now)).toList(), found.size());
    }

    private static Row row(Recorded one, Scope scope, Instant now) {
        List<Involvement> seen =
                one.involvements.values().stream().filter(it -> scope.includes(it.finess())).toList();
        List<Involvement> open = seen.stream().filter(it -> OPEN.contains(it.status())).toList();
        List<Instant> targets = open.stream()
                .flatMap(it -> it.awareness().map(aware -> Deadline.of(aware.moment(), KnownRules.GDPR_33_1, Holidays.NONE)).stream().map(Deadline::target)).sorted()
                .toList();
        List<OptionalLong> persons = seen.stream().map(it -> number(it.counts().persons())).toList();
        return new Row(one.incident.reference(), one.incident.title(), one.incident.recordedAt(), one.by, seen.size(),
                seen.size() - open.size(), (int) targets.stream().filter(now::isAfter).count(),
                targets.stream().findFirst(), persons.stream().mapToLong(number -> number.orElse(0)).sum(),
                (int) persons.stream().filter(OptionalLong::isEmpty).count());
    }

    private static OptionalLong number(Count count) {
        if (count instanceof Count.Exact exact) {
            return OptionalLong.of(exact.value());
        }
        return count instanceof Count.Estimate estimate
                ? OptionalLong.of(estimate.value())
                : OptionalLong.empty();
    }
}
