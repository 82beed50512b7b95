package fr.clepsydre.jobs;

import fr.clepsydre.app.Background;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;

/** Steps as transactions of the container. */
@ApplicationScoped
public class Transactions implements Background.Steps {

    @Inject
    private UserTransaction transaction;
    private volatile boolean stopping;

    @Override
    public <T> T step(Supplier<T> step) {
        try {
            transaction.begin();
            try {
                T result = step.get();
                transaction.commit();
                return result;
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException | RollbackException | HeuristicMixedException | HeuristicRollbackException
                | SystemException lost) {
            throw new IllegalStateException(lost);
        }
    }

    @Override
    public boolean stopping() {
        return stopping || Thread.currentThread().isInterrupted();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }
}
