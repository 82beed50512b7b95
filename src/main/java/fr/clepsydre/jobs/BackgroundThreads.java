package fr.clepsydre.jobs;

import fr.clepsydre.app.Background;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Work in threads of the container: each piece begins when the transaction that ordered it is committed. */
@ApplicationScoped
public class BackgroundThreads implements Background {

    private static final Logger LOG = System.getLogger(BackgroundThreads.class.getName());

    @Resource
    private ManagedExecutorService threads;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;
    @Inject
    private Transactions steps;

    @Override
    public void start(Work work) {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            threads.execute(() -> run(work));
        } else {
            transactions.registerInterposedSynchronization(new AfterCommit(() -> threads.execute(() -> run(work))));
        }
    }

    /** The last door: what gets here is a bug or an outage, and the log gets its kind, not what it says of people. */
    private void run(Work work) {
        try {
            work.run(steps);
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.ERROR, "{0} ended by {1}", work.getClass().getSimpleName(), Trace.of(failure));
            if (!steps.stopping()) {
                steps.doStep(work::failed);
            }
        }
    }

    private record AfterCommit(Runnable begin) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do before it is certain.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                begin.run();
            }
        }
    }
}
