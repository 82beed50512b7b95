package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.notification.Document;
import fr.clepsydre.app.notification.ExchangeNotification;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The notification of one laboratory as linked data. */
@Path("/incidents/{reference}/laboratories/{finess}/notification.jsonld")
@RequestScoped
@Tag(name = "Notification")
public class LinkedDataResource {

    private static final String JSON_LD = "application/ld+json";

    @Inject
    private ExchangeNotification exchange;

    @Inject
    private Permitted permitted;

    @GET
    @Produces(JSON_LD)
    @Operation(summary = "The breach and its notification as JSON-LD, in terms of the W3C Data Privacy Vocabulary 2.2")
    @APIResponse(responseCode = "200", description = "One node; its context stands in the file")
    @APIResponse(responseCode = "404", description = "There is no such case, or it is not the caller's to see")
    public Response current(@PathParam("reference") String text, @PathParam("finess") String number) {
        permitted.demand(Permission.EXPORT_DOCUMENTS);
        Reference reference = Names.reference(text);
        String finess = Names.finess(text, number);
        Document document =
                exchange.linkedData(reference, finess).orElseThrow(() -> Refused.notFound(reference, finess));
        return Response.ok(document.bytes(), JSON_LD).build();
    }
}
