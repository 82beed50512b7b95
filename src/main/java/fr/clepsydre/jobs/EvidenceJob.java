package fr.clepsydre.jobs;

import fr.clepsydre.app.evidence.VerifyEvidence;
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

/** Once a day each attached file is hashed anew; several servers share that by what each has noted. */
@ApplicationScoped
public class EvidenceJob {

    private static final Logger LOG = System.getLogger(EvidenceJob.class.getName());
    private static final int MINUTES = 30;

    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private VerifyEvidence verify;
    @Inject
    private Transactions steps;

    private @Nullable ScheduledExecutorService watch;

    void started(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) @Initialized(ApplicationScoped.class)
            Object start) {
        watch = Executors.newSingleThreadScheduledExecutor(threads);
        watch.scheduleWithFixedDelay(this::look, 1, MINUTES, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            verify.round(steps);
        } catch (RuntimeException outage) {
            LOG.log(Level.ERROR, "attached files are not looked at: {0}", Trace.of(outage));
        }
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.shutdownNow();
        }
    }
}
