package fr.clepsydre.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything under {@code /api/v1}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "Clepsydre", version = "1", license = @License(name = "Apache-2.0"),
                description = "One incident, many laboratories: each has its own clock, counts, notification and letters. "
                        + "Names are camelCase, closed lists are UPPER_CASE codes, instants are ISO-8601 with offset. "
                        + "An answer that is not known yet is the text NOT_KNOWN_YET, in place of whatever value the "
                        + "question takes; null withdraws an answer. Errors are application/problem+json (RFC 9457) "
                        + "with a code, and a list of errors with code, field, args and message, in French or English "
                        + "by Accept-Language."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "Made on the account page; in demo mode demo- and the name of the account.")
public class Api extends Application {
}
