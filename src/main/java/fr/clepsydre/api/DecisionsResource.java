package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.laboratory.DecideOnRisk;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.severity.Decision;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The two legal decisions on the risk of a case, by a person. */
@Path("/incidents/{reference}/laboratories/{finess}/decisions")
@RequestScoped
@Tag(name = "Assessment and decisions")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsResource {

    @Inject
    private ReadCase readCase;

    @Inject
    private DecideOnRisk decide;

    @Inject
    private Permitted permitted;

    @PathParam("reference")
    private String reference = "";

    @PathParam("finess")
    private String finess = "";

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide whether to notify the authority (GDPR art. 33(1)) or to tell the people (art. 34(1))",
            description = "subject (NOTIFY, TELL), choice (YES, NO, NOT_KNOWN_YET), reason (needed for a no), and for "
                    + "TELL with NO a ground (UNINTELLIGIBLE, RISK_REMOVED, DISPROPORTIONATE_EFFORT, NO_HIGH_RISK). "
                    + "Not to notify moves the case to NOT_NOTIFIABLE, to think again of it back to ASSESSED. Nothing "
                    + "is overwritten: the latest decision on a subject counts.")
    @APIResponse(responseCode = "200", description = "The assessment and every decision as they stand now")
    @APIResponse(responseCode = "404", description = "There is no such case, or it is not the caller's to see")
    @APIResponse(responseCode = "422", description = "A reason or a ground is missing, or another decision contradicts it")
    public String decide(InputStream json) {
        permitted.demand(Permission.EDIT_CASE);
        CaseFile file = file();
        Body body = Body.read(json).only("subject", "choice", "ground", "reason");
        Decision decision = new Decision(code(body, "subject", Decision.Subject.class),
                code(body, "choice", Decision.Choice.class), body.optional("ground").isEmpty() ? Optional.empty()
                        : Optional.of(code(body, "ground", Decision.Ground.class)), body.text("reason"));
        Refused.unless(decide.decide(file.incident().reference(), finess, Seen.ANYTHING, decision));
        return AssessmentJson.write(file(), readCase.assessment()).toString();
    }

    private static <E extends Enum<E>> E code(Body body, String name, Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).filter(code -> code.name().equals(body.text(name))).findFirst()
                .orElseThrow(() -> Refused.because(Refusal.of("UNKNOWN_CODE", body.text(name)).at(name)));
    }

    private CaseFile file() {
        return readCase.file(Names.reference(reference), Names.finess(reference, finess))
                .orElseThrow(() -> Refused.notFound(reference, finess));
    }
}
