package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.comment.CommentOnField;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.comment.Discussion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What colleagues say to each other about the fields of a notification. */
@Path("/incidents/{reference}/laboratories/{finess}/comments")
@RequestScoped
@Tag(name = "Notification")
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {

    @Inject
    private CommentOnField comments;
    @Inject
    private Permitted permitted;

    @PathParam("reference")
    private String reference = "";
    @PathParam("finess")
    private String finess = "";

    @GET
    @Operation(summary = "All comments, the oldest first", description = "state is OPEN, SETTLED or WITHDRAWN; the text of "
            + "a withdrawn comment is not told. No part of the notification.")
    public String list() {
        permitted.demand(Permission.COMMENT);
        return CommentJson.list(discussion()).build().toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Comment on a field", description = "question (its key, of any form) and text. The same words sent "
            + "twice are one comment. Opens again what was settled.")
    @APIResponse(responseCode = "422", description = "No such question; no text, more than 2,000 characters, or control characters")
    public String say(InputStream json) {
        permitted.demand(Permission.COMMENT);
        discussion();
        Body body = Body.read(json).only("question", "text");
        return told(Refused.unless(comments.say(reference(), finess, body.text("question"), body.text("text"))));
    }

    @POST
    @Path("settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Mark what was said about a field as dealt with", description = "question, and upTo: number of the "
            + "newest comment that was read; what was said after it stays open.")
    public String settle(InputStream json) {
        permitted.demand(Permission.COMMENT);
        discussion();
        Body body = Body.read(json).only("question", "upTo");
        int upTo = body.value("upTo").filter(JsonNumber.class::isInstance).map(JsonNumber.class::cast)
                .filter(JsonNumber::isIntegral).map(JsonNumber::intValue)
                .orElseThrow(() -> Refused.because(Refusal.of("JSON_TYPE", "NUMBER").at("upTo")));
        return told(Refused.unless(comments.settle(reference(), finess, body.text("question"), upTo)));
    }

    @POST
    @Path("{number:\\d{1,6}}/withdrawal")
    @Operation(summary = "Take one's own comment back; that there was one stays to be seen")
    public String withdraw(@PathParam("number") int number) {
        permitted.demand(Permission.COMMENT);
        discussion();
        return told(Refused.unless(comments.withdraw(reference(), finess, number)));
    }

    private static String told(Discussion discussion) {
        return CommentJson.list(discussion).build().toString();
    }

    private Reference reference() {
        return Names.reference(reference);
    }

    private Discussion discussion() {
        return comments.read(reference(), Names.finess(reference, finess))
                .orElseThrow(() -> Refused.notFound(reference, finess));
    }
}
