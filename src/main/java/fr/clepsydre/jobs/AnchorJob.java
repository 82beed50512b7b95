package fr.clepsydre.jobs;

import fr.clepsydre.app.audit.AnchorTimes;
import fr.clepsydre.app.audit.AnchorTrail;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Each server anchors the head of the trail at its own place, again and again. */
@ApplicationScoped
public class AnchorJob {

    private static final Logger LOG = System.getLogger(AnchorJob.class.getName());

    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private AnchorTrail anchor;
    @Inject
    private AnchorTimes times;
    @Inject
    private Transactions steps;

    private @Nullable ScheduledExecutorService watch;

    void started(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) @Initialized(ApplicationScoped.class)
            Object start) {
        watch = Executors.newSingleThreadScheduledExecutor(threads);
        watch.scheduleWithFixedDelay(this::look, 0, times.every().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            anchor.anchor(steps);
        } catch (RuntimeException outage) {
            LOG.log(Level.ERROR, "the audit trail is not anchored: {0}", Trace.of(outage));
        }
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.shutdownNow();
        }
    }
}
