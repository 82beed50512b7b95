package fr.clepsydre.store.board;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.board.BoardQuery;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.store.laboratory.StoredDirectory;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The conditions of the war board in the words of the database. Where a clock stands is said here once more, as
 * {@link Countdown#of} says it: a test holds the two against each other.
 */
final class BoardFilter {

    private static final String OPEN = "v.leadState = 'OPEN' and v.leadFigure <> 'NONE' and ";
    private static final String DUE = "v.leadState = 'OPEN' and (v.leadFigure = 'NONE'"
            + " or (v.leadTargetAt >= :now and v.leadTargetAt < :soon))";
    private static final Map<Countdown.Status, String> STANDS = Map.of(
            Countdown.Status.NOT_APPLICABLE, "v.leadState = 'NOT_APPLICABLE'",
            Countdown.Status.NOT_STARTED, "v.leadState = 'NOT_STARTED'",
            Countdown.Status.MET, "v.leadState = 'MET' and (v.leadFigure = 'NONE' or v.leadTargetAt is null"
                    + " or v.leadMetAt <= v.leadTargetAt)",
            Countdown.Status.MISSED, "v.leadState = 'MET' and v.leadFigure <> 'NONE' and v.leadMetAt > v.leadTargetAt",
            Countdown.Status.OVERDUE, OPEN + "v.leadTargetAt < :now",
            Countdown.Status.DUE_SOON, DUE,
            Countdown.Status.RUNNING, OPEN + "v.leadTargetAt >= :soon and v.leadTargetAt >= :now");
    static final String FIGURES = figures();

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    BoardFilter(BoardQuery query, Scope scope, Instant now, Duration soon) {
        within(scope);
        text(query.text());
        equal("i.reference", "incident", query.incident());
        equal("l.department", "department", query.department());
        query.clock().ifPresent(status -> stands(status, now, soon));
        if (query.closed() == BoardQuery.Closed.HIDDEN && query.clock().isEmpty()) {
            where.append(" and v.status not in ('COMPLETED', 'NOT_NOTIFIABLE')");
        }
    }

    private BoardFilter(Scope scope) {
        within(scope);
    }

    static BoardFilter of(Scope scope) {
        return new BoardFilter(scope);
    }

    String where() {
        return where.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void within(Scope scope) {
        if (scope instanceof Scope.Laboratories some) {
            where.append(" and v.finess in (:finess)");
            // "in ()" is not SQL: a manager without a laboratory asks for one that cannot exist.
            parameters.put("finess", some.finess().isEmpty() ? Set.of("") : some.finess());
        }
    }

    private void text(String text) {
        int number = 0;
        for (String word : StoredDirectory.folded(text).replaceAll("[%_]", " ").strip().split("\\s+")) {
            if (!word.isEmpty() && number < 8) {
                where.append(" and l.searchText like :word").append(number);
                parameters.put("word" + number++, "%" + word + "%");
            }
        }
    }

    private void equal(String column, String name, String value) {
        if (!value.isBlank()) {
            where.append(" and ").append(column).append(" = :").append(name);
            parameters.put(name, value.strip());
        }
    }

    private void stands(Countdown.Status status, Instant now, Duration soon) {
        String condition = STANDS.get(status);
        where.append(" and ").append(condition);
        if (condition.contains(":now")) {
            parameters.put("now", now.truncatedTo(ChronoUnit.SECONDS));
        }
        if (condition.contains(":soon")) {
            parameters.put("soon", now.truncatedTo(ChronoUnit.SECONDS).plus(soon));
        }
    }

    private static String figures() {
        StringBuilder select = new StringBuilder("select ");
        for (Countdown.Status status : Countdown.Status.values()) {
            select.append(status.ordinal() == 0 ? "" : ", ")
                    .append("coalesce(sum(case when ").append(STANDS.get(status)).append(" then 1 else 0 end), 0)");
        }
        return select.toString();
    }
}
