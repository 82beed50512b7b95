package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.notification.Document;
import fr.clepsydre.app.version.TakeVersion;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The notification of one laboratory: the newest version while the case says the same, else a draft. */
@Path("/incidents/{reference}/laboratories/{finess}/notification.{format:pdf|json}")
@RequestScoped
@Tag(name = "Notification")
public class NotificationResource {

    @Inject
    private TakeVersion take;

    @Inject
    private Permitted permitted;

    @GET
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "The current version, in the order of the form of the CNIL, as PDF/A-3a or as JSON")
    @APIResponse(responseCode = "200", description = "The document; in JSON: sections with answers, and gaps")
    @APIResponse(responseCode = "404", description = "There is no such case, or it is not the caller's to see")
    public Response current(@PathParam("reference") String text, @PathParam("finess") String number,
            @PathParam("format") String format,
            @Parameter(description = "fr or en") @QueryParam("lang") @DefaultValue("fr") String language) {
        permitted.demand(Permission.EXPORT_DOCUMENTS);
        Reference reference = Names.reference(text);
        String finess = Names.finess(text, number);
        demand(language);
        return format.equals("pdf") ? pdf(reference, finess, language) : json(reference, finess, language);
    }

    static void demand(String language) {
        if (!Set.of("fr", "en").contains(language)) {
            throw Refused.because(Refusal.of("LANGUAGE_UNKNOWN", language).at("lang"));
        }
    }

    private Response pdf(Reference reference, String finess, String language) {
        Document document = Refused.unless(take.pdf(reference, finess, language));
        return Files.pdf(document.name(), document.bytes());
    }

    private Response json(Reference reference, String finess, String language) {
        Document document = Refused.unless(take.json(reference, finess, language));
        return Response.ok(document.bytes(), MediaType.APPLICATION_JSON_TYPE).build();
    }
}
