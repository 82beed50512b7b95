package fr.clepsydre.store.board;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.board.BoardQuery;
import fr.clepsydre.app.board.BoardRow;
import fr.clepsydre.app.board.WarBoard;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Countdown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The war board, filtered, sorted, counted and paged by the database. */
@ApplicationScoped
public class StoredWarBoard implements WarBoard {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Slice<BoardRow> rows(BoardQuery query, Scope scope, Instant now, Duration soon) {
        BoardFilter filter = new BoardFilter(query, scope, now, soon);
        List<BoardRow> rows = filter.bind(entities.createQuery(
                        BoardColumns.SELECT + filter.where() + BoardColumns.orderBy(query.order()), Object[].class))
                .setFirstResult(query.window().first())
                .setMaxResults(query.window().size())
                .getResultList().stream().map(columns -> BoardColumns.read(columns, now, soon)).toList();
        long total = filter.bind(entities.createQuery("select count(v.id)" + BoardColumns.FROM + filter.where(),
                Long.class)).getSingleResult();
        return new Slice<>(rows, total);
    }

    @Override
    public Map<Countdown.Status, Long> figures(Scope scope, Instant now, Duration soon) {
        BoardFilter mine = BoardFilter.of(scope);
        Object[] sums = mine.bind(entities.createQuery(BoardFilter.FIGURES + BoardColumns.FROM + mine.where(),
                Object[].class)).setParameter("now", now.truncatedTo(ChronoUnit.SECONDS)).setParameter("soon", now.truncatedTo(ChronoUnit.SECONDS).plus(soon)).getSingleResult();
        Map<Countdown.Status, Long> figures = new EnumMap<>(Countdown.Status.class);
        Countdown.Status[] statuses = Countdown.Status.values();
        for (int i = 0; i < statuses.length; i++) {
            figures.put(statuses[i], ((Number) sums[i]).longValue());
        }
        return figures;
    }

    @Override
    public List<Reference> incidents(Scope scope) {
        BoardFilter mine = BoardFilter.of(scope);
        return mine.bind(entities.createQuery("select distinct i.reference" + BoardColumns.FROM + mine.where()
                        + " order by i.reference desc", String.class))
                .setMaxResults(Slice.Window.LARGEST)
                .getResultList().stream().flatMap(text -> Reference.parse(text).stream()).toList();
    }

    @Override
    public List<String> departments(Scope scope) {
        BoardFilter mine = BoardFilter.of(scope);
        return mine.bind(entities.createQuery("select distinct l.department" + BoardColumns.FROM + mine.where()
                + " order by l.department", String.class)).getResultList();
    }
}
