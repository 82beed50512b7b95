package fr.clepsydre.app;

import fr.clepsydre.app.audit.AuditTrail;
import fr.clepsydre.app.audit.Note;
import fr.clepsydre.app.audit.Recording;
import fr.clepsydre.domain.audit.Deed;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * The one gate before every use case: permission first, then a transaction that holds all of it or nothing, the entry of
 * the audit trail included.
 */
@Interceptor
@UseCase(Permission.OWN_ACCOUNT)
@Priority(Interceptor.Priority.APPLICATION)
public class UseCaseGate {

    private static final Logger LOG = System.getLogger(UseCaseGate.class.getName());

    @Inject
    private Caller caller;

    @Inject
    private UserTransaction transaction;

    @Inject
    private AuditTrail trail;

    @Inject
    private TakingRate rate;

    @AroundInvoke
    Object pass(InvocationContext context) throws Exception {
        var useCase = context.getMethod().getDeclaringClass();
        var needed = useCase.getAnnotation(UseCase.class);
        if (needed == null || !caller.may(needed.value())) {
            LOG.log(Level.INFO, "refused {0} to {1}", useCase.getSimpleName(),
                    caller.account().map(Account::login).orElse("nobody"));
            trail.noteApart(Note.of(Deed.REFUSED, Recording.name(context.getMethod())).by(actor()));
            throw new NotPermitted();
        }
        return transaction.getStatus() == Status.STATUS_NO_TRANSACTION ? inTransaction(context) : context.proceed();
    }

    private Object inTransaction(InvocationContext context) throws Exception {
        Optional<Deed> deed = Recording.of(context.getMethod());
        boolean streams = deed.isPresent() && context.getMethod().getReturnType() == void.class
                && deed.get() == Deed.TAKEN;
        if (deed.filter(Deed.TAKEN::equals).isPresent()) {
            rate.take(actor());
        }
        if (streams) {
            // Some of it is on its way before it ends, and stays there whatever comes of the rest.
            trail.noteApart(note(deed.get(), context));
        }
        transaction.begin();
        try {
            Object result = context.proceed();
            if (deed.isPresent() && !streams && Recording.succeeded(result) && (deed.get() != Deed.DONE || !trail.isNoted())) {
                trail.note(note(deed.get(), context));
            }
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private Note note(Deed deed, InvocationContext context) {
        return Recording.note(deed, context.getMethod(), context.getParameters()).by(actor());
    }

    private String actor() {
        return caller.account().map(Account::login).orElse("");
    }
}
