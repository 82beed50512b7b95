package fr.clepsydre.access;

import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;

/** Answers a program whose token is missing or not good any more, in the form of all problems of the interface. */
final class Unauthorized {

    private static final Refusal WHY = Refusal.of("TOKEN_MISSING");

    private Unauthorized() {
    }

    static AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response) {
        Locale locale = locale(request);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"clepsydre\"");
        response.setHeader("Content-Language", locale.getLanguage());
        response.setContentType("application/problem+json");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        try {
            response.getOutputStream().write(problem(locale).toString().getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } catch (IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static JsonObject problem(Locale locale) {
        String sentence = RefusalWords.in(locale).sentence(WHY);
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Unauthorized")
                .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                .add("detail", sentence)
                .add("code", WHY.code())
                .add("errors", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("code", WHY.code())
                        .add("args", Json.createArrayBuilder())
                        .add("message", sentence)))
                .build();
    }

    /** French unless the program would rather have English, as everywhere under {@code /api/}. */
    private static Locale locale(HttpServletRequest request) {
        // Without the header the container would name the language of the machine.
        return Stream.ofNullable(request.getHeader("Accept-Language"))
                .flatMap(asked -> Collections.list(request.getLocales()).stream()).map(Locale::getLanguage)
                .filter(language -> language.equals("fr") || language.equals("en"))
                .findFirst().filter("en"::equals).map(english -> Locale.UK).orElse(Locale.FRANCE);
    }
}
