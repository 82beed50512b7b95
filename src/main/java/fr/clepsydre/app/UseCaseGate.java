package fr.clepsydre.app;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The one gate before every use case: permission first, then a transaction that holds all of it or nothing. */
@Interceptor
@UseCase(Permission.OWN_ACCOUNT)
@Priority(Interceptor.Priority.APPLICATION)
public class UseCaseGate {

    private static final Logger LOG = System.getLogger(UseCaseGate.class.getName());

    @Inject
    private Caller caller;

    @Inject
    private UserTransaction transaction;

    @AroundInvoke
    Object pass(InvocationContext context) throws Exception {
        var useCase = context.getMethod().getDeclaringClass();
        var needed = useCase.getAnnotation(UseCase.class);
        if (needed == null || !caller.may(needed.value())) {
            LOG.log(Level.INFO, "refused {0} to {1}", useCase.getSimpleName(),
                    caller.account().map(Account::login).orElse("nobody"));
            throw new NotPermitted();
        }
        return transaction.getStatus() == Status.STATUS_NO_TRANSACTION ? inTransaction(context) : context.proceed();
    }

    private Object inTransaction(InvocationContext context) throws Exception {
        transaction.begin();
        try {
            Object result = context.proceed();
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
