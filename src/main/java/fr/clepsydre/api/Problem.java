package fr.clepsydre.api;

import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why a request was not done, as RFC 9457 writes it.
 *
 * @param status HTTP status
 * @param errors at least one
 */
record Problem(int status, List<Refusal> errors) {

    static final String TYPE = "application/problem+json";
    static final int UNPROCESSABLE = 422;
    private static final int INSUFFICIENT_STORAGE = 507;

    private static final Set<String> CONFLICTS = Set.of("CHANGED_MEANWHILE", "IMPORT_RUNNING", "RUN_RUNNING",
            "WORK_MOVED_ON");

    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(int status, Refusal... errors) {
        return new Problem(status, List.of(errors));
    }

    /** 404 for what is not there or not the caller's, 409 for what another has begun, 507 for a full disk, 422 for the rest. */
    static Problem of(List<Refusal> refusals) {
        return new Problem(status(refusals.get(0).code()), refusals);
    }

    private static int status(String code) {
        if (code.equals("NOT_FOUND")) {
            return Response.Status.NOT_FOUND.getStatusCode();
        }
        if (code.equals("DISK_FULL")) {
            return INSUFFICIENT_STORAGE;
        }
        if (code.equals("FILE_TOO_LARGE")) {
            return Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
        }
        return CONFLICTS.contains(code) ? Response.Status.CONFLICT.getStatusCode() : UNPROCESSABLE;
    }

    Response response(Locale locale) {
        return Response.status(status)
                .type(MediaType.valueOf(TYPE))
                .header("Content-Language", locale.getLanguage())
                .entity(json(RefusalWords.in(locale)::sentence).toString())
                .build();
    }

    JsonObject json(Function<Refusal, String> words) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        errors.forEach(error -> list.add(error(error, words.apply(error))));
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title())
                .add("status", status)
                .add("detail", errors.stream().map(words).distinct().collect(Collectors.joining(" ")))
                .add("code", errors.get(0).code())
                .add("errors", list)
                .build();
    }

    private static JsonObjectBuilder error(Refusal error, String message) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", error.code());
        error.field().ifPresent(field -> json.add("field", field));
        return json.add("args", Json.createArrayBuilder(error.args())).add("message", message);
    }

    private String title() {
        if (status == INSUFFICIENT_STORAGE) {
            return "Insufficient Storage";
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }
}
