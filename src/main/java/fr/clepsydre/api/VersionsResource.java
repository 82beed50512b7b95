package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.notification.Document;
import fr.clepsydre.app.version.CaseVersions;
import fr.clepsydre.app.version.FileNotification;
import fr.clepsydre.app.version.FreezeVersion;
import fr.clepsydre.app.version.ReadVersions;
import fr.clepsydre.app.version.ReceiptFile;
import fr.clepsydre.app.version.SignOffVersion;
import fr.clepsydre.app.version.TakeVersion;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.version.Receipt;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import fr.clepsydre.domain.notification.version.VersionKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Versions of a notification: frozen, signed off by a second person, filed, compared, taken away. */
@Path("/incidents/{reference}/laboratories/{finess}/versions")
@RequestScoped
@Tag(name = "Notification")
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {

    @Inject
    private ReadVersions read;
    @Inject
    private FreezeVersion freeze;
    @Inject
    private SignOffVersion signOff;
    @Inject
    private FileNotification filing;
    @Inject
    private TakeVersion take;
    @Inject
    private Permitted permitted;

    @PathParam("reference")
    private String reference = "";
    @PathParam("finess")
    private String finess = "";

    @GET
    @Operation(summary = "All versions, the oldest first, with state, seal, files, sign-off and filing")
    @APIResponse(responseCode = "200", description = "items; nextKinds; changedSince when the case says something else by now")
    public String list() {
        permitted.demand(Permission.SEE_CASES);
        return VersionJson.list(versions()).build().toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Freeze the case as it stands, gaps and all (GDPR art. 33(4))", description = "kind (INITIAL, "
            + "COMPLEMENTARY, COMPLETE, MODIFICATION, WITHDRAWAL) and note, which the last two need.")
    @APIResponse(responseCode = "201", description = "The version; its address in Location")
    @APIResponse(responseCode = "422", description = "Nothing has changed since the newest one, or the kind does not come next")
    public Response freeze(InputStream json, @Context UriInfo here) {
        permitted.demand(Permission.FREEZE_VERSION);
        versions();
        Body body = Body.read(json).only("kind", "note");
        VersionKind kind = VersionKind.of(body.text("kind"))
                .orElseThrow(() -> Refused.because(Refusal.of("UNKNOWN_CODE", body.text("kind")).at("kind")));
        Version version = Refused.unless(freeze.freeze(reference(), finess, Seen.ANYTHING,
                new VersionBook.Wish(kind, body.text("note"))));
        return Response.created(here.getAbsolutePathBuilder().path(String.valueOf(version.number())).build())
                .entity(VersionJson.write(versions(), version).build().toString()).build();
    }

    @GET
    @Path("{number:\\d{1,6}}")
    @Operation(summary = "One version")
    public String one(@PathParam("number") int number) {
        permitted.demand(Permission.SEE_CASES);
        CaseVersions versions = versions();
        return VersionJson.write(versions, version(versions, number)).build().toString();
    }

    @GET
    @Path("{number:\\d{1,6}}/difference")
    @Operation(summary = "What changed, field by field", description = "from another version (the one it is based on by "
            + "default) to this one; with to=now, from this one to the case as it stands.")
    public String difference(@PathParam("number") int number, @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        permitted.demand(Permission.SEE_CASES);
        CaseVersions versions = versions();
        Version version = version(versions, number);
        if (to.equals("now")) {
            return VersionJson.difference(read.difference(versions, version, Optional.empty())).build().toString();
        }
        Version base = from.matches("\\d{1,6}") ? version(versions, Integer.parseInt(from))
                : versions.book().baseOf(number).orElseThrow(() -> Refused.notFound(reference, finess, from));
        return VersionJson.difference(read.difference(versions, base, Optional.of(version))).build().toString();
    }

    @GET
    @Path("{number:\\d{1,6}}/files/{name}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file of a version, byte for byte as it was frozen")
    public Response file(@PathParam("number") int number, @PathParam("name") String name) {
        permitted.demand(Permission.EXPORT_DOCUMENTS);
        String type = version(versions(), number).file(name).map(file -> file.mediaType())
                .orElseThrow(() -> Refused.notFound(reference, finess, number));
        Document document = take.file(reference(), finess, number, name)
                .orElseThrow(() -> Refused.notFound(reference, finess, number));
        return Files.attachment(document.name(), type, document.bytes());
    }

    @POST
    @Path("{number:\\d{1,6}}/sign-off")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign off, as a second person, exactly the version with that seal")
    @APIResponse(responseCode = "422", description = "Another seal, one's own version, or a case that has changed since")
    public String signOff(@PathParam("number") int number, InputStream json) {
        permitted.demand(Permission.SIGN_OFF);
        versions();
        String seal = Body.read(json).only("seal").text("seal");
        Refused.unless(signOff.signOff(reference(), finess, number, seal));
        return one(number);
    }

    @POST
    @Path("{number:\\d{1,6}}/sign-off/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take one's own sign-off back, with a reason")
    public String takeBack(@PathParam("number") int number, InputStream json) {
        permitted.demand(Permission.SIGN_OFF);
        versions();
        Refused.unless(signOff.takeBack(reference(), finess, number, Body.read(json).only("reason").text("reason")));
        return one(number);
    }

    @POST
    @Path("{number:\\d{1,6}}/filing")
    @Consumes({"application/pdf", "image/png", "image/jpeg"})
    @Operation(summary = "Record that it was filed: the clock stops", description = "The body is the receipt, at most "
            + "10 MiB. at (with the offset of the zone, or local with zone), number (the authority's), and reason when it "
            + "is late and the version does not say why.")
    @APIResponse(responseCode = "413", description = "The receipt is too large")
    @APIResponse(responseCode = "422", description = "No sign-off, dates out of order, no number, or not a receipt")
    public String file(@PathParam("number") int number, @Context UriInfo here, InputStream receipt) throws IOException {
        permitted.demand(Permission.FILE_NOTIFICATION);
        CaseVersions versions = versions();
        var asked = here.getQueryParameters();
        String zone = Optional.ofNullable(asked.getFirst("zone")).orElse(versions.file().involvement().zone().getId());
        Outcome<ZonedMoment> at = Instants.read(text(asked.getFirst("at")), zone, text(asked.getFirst("fold")));
        if (!(at instanceof Outcome.Accepted<ZonedMoment> moment)) {
            throw Refused.because(Instants.at("at", at.refusals()));
        }
        byte[] content = receipt.readNBytes(Receipt.LARGEST + 1);
        if (content.length > Receipt.LARGEST) {
            throw new Refused(new Problem(Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(),
                    List.of(Refusal.of("RECEIPT_TOO_LARGE", Receipt.LARGEST >> 20).at("receipt"))));
        }
        ReceiptFile file = new ReceiptFile("", content);
        Refused.unless(filing.file(reference(), finess, new FileNotification.Request(number, moment.value(),
                text(asked.getFirst("number")), text(asked.getFirst("reason")), file)));
        return one(number);
    }

    @GET
    @Path("{number:\\d{1,6}}/receipt")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "What the authority answered")
    public Response receipt(@PathParam("number") int number) {
        permitted.demand(Permission.EXPORT_DOCUMENTS);
        String type = version(versions(), number).filing().map(one -> one.receipt().type().mediaType())
                .orElseThrow(() -> Refused.notFound(reference, finess, number));
        Document document = take.receipt(reference(), finess, number)
                .orElseThrow(() -> Refused.notFound(reference, finess, number));
        return Files.attachment(document.name(), type, document.bytes());
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private Reference reference() {
        return Names.reference(reference);
    }

    private CaseVersions versions() {
        return read.of(reference(), Names.finess(reference, finess))
                .orElseThrow(() -> Refused.notFound(reference, finess));
    }

    private Version version(CaseVersions versions, int number) {
        return versions.book().version(number).orElseThrow(() -> Refused.notFound(reference, finess, number));
    }
}
