package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.template.ApproveTemplates;
import fr.clepsydre.app.template.EditTemplates;
import fr.clepsydre.app.template.ReadTemplates;
import fr.clepsydre.app.template.TemplateFile;
import fr.clepsydre.app.template.TemplateReview;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.TemplateVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The texts of letters: written, checked, proposed by one person and approved by another. */
@Path("/templates")
@RequestScoped
@Tag(name = "Templates")
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private ReadTemplates read;
    @Inject
    private EditTemplates edit;
    @Inject
    private ApproveTemplates approve;
    @Inject
    private Permitted permitted;

    @GET
    @Operation(summary = "All texts: kind, language, and the version in force")
    public String list() {
        permitted.demand(Permission.SEE_TEMPLATES);
        JsonArrayBuilder items = Json.createArrayBuilder();
        read.all().forEach(file -> items.add(head(file)));
        return Json.createObjectBuilder().add("items", items).build().toString();
    }

    @GET
    @Path("{kind}/{language}")
    @Operation(summary = "One text with its versions, the newest first", description = "text is what is worked on: the draft, "
            + "else what is proposed, else what is in force; state names it, for who changes it; faults keep it from being "
            + "printed, remarks are what art. 34(2) misses and what is to be thought over")
    public String find(@PathParam("kind") String kind, @PathParam("language") String language,
            @Context HttpHeaders headers) {
        permitted.demand(Permission.SEE_TEMPLATES);
        TemplateFile file = file(kind, language);
        Locale locale = Speech.of(headers);
        TemplateReview review = read.review(file.kind(), language, file.text());
        JsonArrayBuilder faults = Json.createArrayBuilder();
        review.faults().forEach(fault -> faults.add(Json.createObjectBuilder()
                .add("code", fault.code()).add("message", RefusalWords.in(locale).sentence(fault))));
        JsonArrayBuilder remarks = Json.createArrayBuilder();
        review.remarks().forEach(remark -> remarks.add(Json.createObjectBuilder()
                .add("weight", remark.weight().name()).add("code", remark.code())
                .add("args", Json.createArrayBuilder(List.copyOf(remark.args())))));
        JsonArrayBuilder versions = Json.createArrayBuilder();
        file.versions().forEach(version -> versions.add(json(version)));
        return head(file).add("text", file.text()).add("state", file.state()).add("faults", faults).add("remarks", remarks)
                .add("versions", versions).build().toString();
    }

    @PUT
    @Path("{kind}/{language}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep a draft", description = "text; seen: the state that was read before. With whatever faults: "
            + "they are told when it is proposed.")
    @APIResponse(responseCode = "409", description = "Somebody else has written meanwhile")
    public String write(@PathParam("kind") String kind, @PathParam("language") String language, InputStream json) {
        permitted.demand(Permission.EDIT_TEMPLATES);
        TemplateFile file = file(kind, language);
        Body body = Body.read(json).only("text", "seen");
        return json(Refused.unless(edit.write(file.kind(), language, body.text("seen"), body.text("text")))).build()
                .toString();
    }

    @DELETE
    @Path("{kind}/{language}/draft")
    @Operation(summary = "Throw the draft away")
    @APIResponse(responseCode = "409", description = "It is not what was seen: the state that was read before")
    public String discard(@PathParam("kind") String kind, @PathParam("language") String language,
            @QueryParam("seen") @DefaultValue("") String seen) {
        permitted.demand(Permission.EDIT_TEMPLATES);
        return json(Refused.unless(edit.discard(file(kind, language).kind(), language, seen))).build().toString();
    }

    @POST
    @Path("{kind}/{language}/proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose the draft to a second person", description = "seen: the state that was read before")
    @APIResponse(responseCode = "409", description = "Somebody else has written meanwhile")
    @APIResponse(responseCode = "422", description = "It has faults, or misses what art. 34(2) asks for")
    public String propose(@PathParam("kind") String kind, @PathParam("language") String language, InputStream json) {
        permitted.demand(Permission.EDIT_TEMPLATES);
        TemplateFile file = file(kind, language);
        String seen = Body.read(json).only("seen").text("seen");
        return json(Refused.unless(edit.propose(file.kind(), language, seen))).build().toString();
    }

    @POST
    @Path("{kind}/{language}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put what is proposed in force, or send it back",
            description = "{\"approved\":true|false,\"comment\":\"…\"}; sent back only with a comment.")
    public String decide(@PathParam("kind") String kind, @PathParam("language") String language, InputStream json) {
        permitted.demand(Permission.APPROVE_TEMPLATES);
        TemplateFile file = file(kind, language);
        Body body = Body.read(json).only("approved", "comment");
        int number = file.proposed().map(TemplateVersion::number).orElse(0);
        boolean approved = body.flag("approved").orElseThrow(() ->
                Refused.because(Refusal.of("JSON_TYPE", "BOOLEAN").at("approved")));
        return json(Refused.unless(approved
                ? approve.approve(file.kind(), language, number)
                : approve.refuse(file.kind(), language, number, body.text("comment")))).build().toString();
    }

    private TemplateFile file(String kind, String language) {
        return Arrays.stream(LetterKind.values()).filter(one -> one.name().equalsIgnoreCase(kind)).findFirst()
                .flatMap(one -> read.find(one, language)).orElseThrow(() -> Refused.notFound(kind, language));
    }

    private static JsonObjectBuilder head(TemplateFile file) {
        return Json.createObjectBuilder().add("kind", file.kind().name()).add("language", file.language())
                .add("inForce", file.inForce().version());
    }

    private static JsonObjectBuilder json(TemplateVersion version) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("number", version.number())
                .add("state", version.state().name()).add("writtenBy", version.by().name())
                .add("writtenAt", Instants.write(version.writtenAt(), PARIS)).add("text", version.text());
        version.decision().ifPresent(decision -> json.add("decidedBy", decision.by())
                .add("decidedAt", Instants.write(decision.at(), PARIS)).add("comment", decision.reason()));
        return json;
    }
}
