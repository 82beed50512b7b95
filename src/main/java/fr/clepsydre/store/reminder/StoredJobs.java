package fr.clepsydre.store.reminder;

import fr.clepsydre.app.reminder.ScheduledJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** The table of db-scheduler, of which the library itself writes all but what is put right here. */
@ApplicationScoped
public class StoredJobs implements ScheduledJobs {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void mend(Instant now, Duration longest) {
        entities.createNativeQuery("update scheduled_tasks set execution_time = :now"
                        + " where picked = false and execution_time > :latest")
                .setParameter("now", now).setParameter("latest", now.plus(longest)).executeUpdate();
        entities.createNativeQuery("update scheduled_tasks set last_heartbeat = :now where last_heartbeat > :latest")
                .setParameter("now", now).setParameter("latest", now.plus(longest)).executeUpdate();
    }

    @Override
    public List<Job> all() {
        NativeQuery<?> query = entities.createNativeQuery("select task_name, last_success, consecutive_failures"
                + " from scheduled_tasks order by task_name").unwrap(NativeQuery.class);
        return query.addScalar("task_name", StandardBasicTypes.STRING)
                .addScalar("last_success", StandardBasicTypes.INSTANT)
                .addScalar("consecutive_failures", StandardBasicTypes.INTEGER)
                .getResultList().stream().map(row -> job((Object[]) row)).toList();
    }

    private static Job job(Object... row) {
        return new Job((String) row[0], Optional.ofNullable((Instant) row[1]), row[2] == null ? 0 : (Integer) row[2]);
    }
}
