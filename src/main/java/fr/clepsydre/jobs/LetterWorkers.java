package fr.clepsydre.jobs;

import fr.clepsydre.app.letter.LetterBell;
import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.letter.PrintingRules;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Letters are frozen and printed for as long as the application runs, on as many threads as the operator allows. */
@ApplicationScoped
public class LetterWorkers implements LetterBell {

    private static final long BEAT_SECONDS = LetterWork.LEASE.toSeconds() / 4;

    private final List<Thread> running = new ArrayList<>();
    private final Semaphore bell = new Semaphore(0);

    @Resource
    private ManagedThreadFactory threads;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;
    @Inject
    private LetterWork work;
    @Inject
    private PrintingRules rules;
    @Inject
    private Transactions steps;

    /** After what the last stop cut short is free again. */
    void started(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) @Initialized(ApplicationScoped.class)
            Object start) {
        for (int i = 0; i < rules.workers(); i++) {
            begin(new LetterLoop(work, steps, bell)::run);
        }
        begin(new MessageLoop(work, steps, rules.mailsPerMinute())::run);
        begin(this::beat);
    }

    private void begin(Runnable task) {
        Thread thread = threads.newThread(task);
        running.add(thread);
        thread.start();
    }

    @Override
    public void ring() {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            bell.release(rules.workers());
        } else {
            transactions.registerInterposedSynchronization(new AfterCommit(() -> bell.release(rules.workers())));
        }
    }

    private void beat() {
        while (!steps.stopping()) {
            try {
                TimeUnit.SECONDS.sleep(BEAT_SECONDS);
                steps.doStep(work::beat);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException outage) {
                // The workers say so in the log; what this server held is taken over if it lasts.
                continue;
            }
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(Thread::interrupt);
    }

    private record AfterCommit(Runnable deed) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do before it is certain.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                deed.run();
            }
        }
    }
}
