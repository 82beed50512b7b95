package fr.clepsydre.api;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Ends a request that cannot be done: thrown in this room alone, and answered by {@link ProblemMapper}. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.errors().get(0).code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    /** What was accepted. Throws this when it was not. */
    static <T> T unless(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        throw because(outcome.refusals());
    }

    static Refused because(List<Refusal> refusals) {
        return new Refused(Problem.of(refusals));
    }

    static Refused because(Refusal refusal) {
        return because(List.of(refusal));
    }

    /** The body cannot even be read. */
    static Refused unreadable(Refusal refusal) {
        return new Refused(Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), refusal));
    }

    /** The same answer for what is not there and for what is not the caller's. */
    static Refused notFound(Object... names) {
        return because(Refusal.of("NOT_FOUND", names));
    }
}
