package fr.clepsydre.api;

import fr.clepsydre.app.Erased;
import fr.clepsydre.app.NotPermitted;
import fr.clepsydre.app.TooMany;
import fr.clepsydre.domain.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one place where failures of requests end. What is our fault is logged under a number and told by that number. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    private @Nullable HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        Response answer = problem(failure).response(headers == null ? Speech.of(java.util.List.of()) : Speech.of(headers));
        // An answer of the container may carry a header that the client needs, such as Allow.
        return failure instanceof WebApplicationException web && web.getResponse().getHeaderString("Allow") != null
                ? Response.fromResponse(answer).header("Allow", web.getResponse().getHeaderString("Allow")).build()
                : answer;
    }

    static Problem problem(Throwable failure) {
        Optional<Refused> refused = inside(failure, Refused.class);
        if (refused.isPresent()) {
            return refused.get().problem();
        }
        if (inside(failure, NotPermitted.class).isPresent()) {
            return Problem.of(Response.Status.FORBIDDEN.getStatusCode(), Refusal.of("NOT_PERMITTED"));
        }
        Optional<TooMany> tooMany = inside(failure, TooMany.class);
        if (tooMany.isPresent()) {
            return Problem.of(Response.Status.TOO_MANY_REQUESTS.getStatusCode(),
                    Refusal.of("TOO_MANY_FILES", tooMany.get().pause().toSeconds()));
        }
        if (inside(failure, Erased.class).isPresent()) {
            return Problem.of(Response.Status.GONE.getStatusCode(), Refusal.of("ERASED"));
        }
        return failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500
                ? Problem.of(web.getResponse().getStatus(), Refusal.of(code(web.getResponse().getStatus())))
                : ours(failure);
    }

    private static Problem ours(Throwable failure) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "a request failed, number " + number, failure);
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), Refusal.of("FAILED", number));
    }

    private static String code(int status) {
        return switch (status) {
            case 404 -> "NO_SUCH_ADDRESS";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 415 -> "MEDIA_TYPE_NOT_SUPPORTED";
            default -> "REQUEST_REFUSED";
        };
    }

    /** Interceptors and proxies wrap what they did not expect. */
    private static <T extends Throwable> Optional<T> inside(@Nullable Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
