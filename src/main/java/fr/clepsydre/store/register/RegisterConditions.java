package fr.clepsydre.store.register;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.register.RegisterCase;
import fr.clepsydre.app.register.RegisterEntries.Asked;
import fr.clepsydre.app.register.RegisterEntry;
import fr.clepsydre.app.register.RegisterFilter;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.store.laboratory.StoredDirectory;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which entries are wanted, in the words of the database. */
final class RegisterConditions {

    /** Filed after the target, or not filed, owed, and the target has passed: as the domain's clock says it. */
    static final String LATE = "(v.notifiedAt > v.targetAt or v.notifiedAt is null and v.targetAt < :now"
            + " and v.status <> 'NOT_NOTIFIABLE')";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Words beyond these are left out. */
    private static final int MOST_WORDS = 8;
    private static final String TOLD = " in ('description', 'discoveryCircumstances', 'measuresTaken',"
            + " 'measuresPlanned')";
    private static final String MENTIONS = " and (lower(i.reference) like :%1$s or lower(i.title) like :%1$s"
            + " or exists (select 1 from IncidentRow j join j.answers a where j.id = i.id and key(a)" + TOLD
            + " and lower(a.answer) like :%1$s)"
            + " or exists (select 1 from InvolvementRow w join w.answers b where w.id = v.id and key(b)" + TOLD
            + " and lower(b.answer) like :%1$s))";
    private static final String AFTER_INCIDENT = "(i.year < :year or i.year = :year and i.number < :number)";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    RegisterConditions(Scope scope) {
        if (scope instanceof Scope.Laboratories some) {
            // "in ()" is not SQL: a manager without a laboratory asks for one that cannot exist.
            and("v.finess in (:mine)", "mine", some.finess().isEmpty() ? Set.of("") : some.finess());
        }
    }

    RegisterConditions(Asked asked) {
        this(asked.scope());
        RegisterFilter filter = asked.filter();
        if (!filter.incident().isBlank()) {
            and("i.reference = :incident", "incident", filter.incident());
        }
        filter.status().ifPresent(status -> and("v.status = :status", "status", status.name()));
        filter.filing().ifPresent(filing -> filed(filing, asked.now()));
        words(StoredDirectory.folded(filter.laboratory()), "lab", " and l.searchText like :%1$s");
        words(filter.text().toLowerCase(Locale.ROOT), "word", MENTIONS);
        period(filter.period());
    }

    /** That entry alone. */
    RegisterConditions only(Reference incident, Optional<String> finess) {
        and("i.reference = :incident", "incident", incident.toString());
        finess.ifPresentOrElse(number -> and("v.finess = :finess", "finess", number),
                () -> where.append(" and v.id is null"));
        return this;
    }

    /** What comes after that one in the order of the register. */
    RegisterConditions after(RegisterEntry last) {
        parameters.put("year", last.incident().year());
        parameters.put("number", last.incident().number());
        Optional<RegisterCase.Site> site = last.ofLaboratory().map(RegisterCase::site);
        if (site.isEmpty()) {
            where.append(" and ").append(AFTER_INCIDENT);
        } else {
            where.append(" and (").append(AFTER_INCIDENT).append(" or i.year = :year and i.number = :number and"
                    + " (l.name > :name or l.name = :name and v.finess > :site))");
            parameters.put("name", site.get().name());
            parameters.put("site", site.get().finess());
        }
        return this;
    }

    /** For a query that holds {@link #LATE}. */
    RegisterConditions at(Instant now) {
        parameters.put("now", now.truncatedTo(ChronoUnit.SECONDS));
        return this;
    }

    String where() {
        return where.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void filed(RegisterFilter.Filing filing, Instant now) {
        switch (filing) {
            case NOTIFIED -> where.append(" and v.notifiedAt is not null");
            // An incident without a laboratory is not notified either.
            case NOT_NOTIFIED -> where.append(" and v.notifiedAt is null");
            case LATE -> {
                where.append(" and ").append(LATE);
                at(now);
            }
        }
    }

    private void period(RegisterFilter.Period period) {
        String column = switch (period.of()) {
            case AWARENESS -> "v.awareAt";
            case RECORDED -> "i.recordedAt";
        };
        period.from().ifPresent(from -> and(column + " >= :since", "since", start(from)));
        period.to().ifPresent(to -> and(column + " < :until", "until", start(to.plusDays(1))));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    private void words(String text, String name, String condition) {
        List<String> words = new ArrayList<>(List.of(text.replaceAll("[%_]", " ").split("\\s+")));
        words.removeIf(String::isEmpty);
        for (int i = 0; i < Math.min(MOST_WORDS, words.size()); i++) {
            where.append(condition.formatted(name + i));
            parameters.put(name + i, "%" + words.get(i) + "%");
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
