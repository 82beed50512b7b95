package fr.clepsydre.store.letter;

import fr.clepsydre.app.letter.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What became of messages, in the database. */
@ApplicationScoped
public class MessageStore implements Messages {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<Integer, Fate> some(long run, int first, int last) {
        Map<Integer, Fate> fates = new HashMap<>();
        entities.createQuery("from LetterMailRow m where m.runNumber = :run and m.sequenceOf between :first and :last",
                        LetterMailRow.class).setParameter("run", run).setParameter("first", first)
                .setParameter("last", last).getResultList().forEach(row -> fates.put(row.sequenceOf,
                        new Fate(State.valueOf(row.state), row.at, Optional.ofNullable(row.failure))));
        return fates;
    }

    @Override
    public void sending(long run, int sequence, Instant now) {
        LetterMailRow row = new LetterMailRow();
        row.runNumber = run;
        row.sequenceOf = sequence;
        row.state = State.SENDING.name();
        row.at = now;
        entities.persist(row);
        entities.flush();
    }

    @Override
    public void ended(long run, int sequence, Fate fate) {
        entities.createQuery("update LetterMailRow m set m.state = :state, m.failure = :failure, m.at = :at"
                        + " where m.runNumber = :run and m.sequenceOf = :sequence")
                .setParameter("state", fate.state().name()).setParameter("failure", fate.failure().orElse(null))
                .setParameter("at", fate.at()).setParameter("run", run).setParameter("sequence", sequence)
                .executeUpdate();
    }

    @Override
    public void notSent(long run, int sequence) {
        entities.createQuery("delete from LetterMailRow m where m.runNumber = :run and m.sequenceOf = :sequence"
                        + " and m.state = 'SENDING'").setParameter("run", run).setParameter("sequence", sequence)
                .executeUpdate();
    }

    @Override
    public void abandoned(long run, int first, int last, Instant now) {
        entities.createQuery("update LetterMailRow m set m.state = 'UNCERTAIN', m.at = :now where m.runNumber = :run"
                        + " and m.sequenceOf between :first and :last and m.state = 'SENDING'")
                .setParameter("now", now).setParameter("run", run).setParameter("first", first)
                .setParameter("last", last).executeUpdate();
    }

    @Override
    public Map<State, Long> states(long run) {
        Map<State, Long> states = new EnumMap<>(State.class);
        entities.createQuery("select m.state, count(m) from LetterMailRow m where m.runNumber = :run group by m.state",
                        Object[].class).setParameter("run", run).getResultList()
                .forEach(row -> states.put(State.valueOf((String) row[0]), (Long) row[1]));
        return states;
    }

    @Override
    public int countAsSent(long run, Instant now) {
        return entities.createQuery("update LetterMailRow m set m.state = 'SENT', m.at = :now"
                        + " where m.runNumber = :run and m.state = 'UNCERTAIN'").setParameter("now", now)
                .setParameter("run", run).executeUpdate();
    }

    @Override
    public int sendAgain(long run) {
        return entities.createQuery("delete from LetterMailRow m where m.runNumber = :run and m.state = 'UNCERTAIN'")
                .setParameter("run", run).executeUpdate();
    }
}
