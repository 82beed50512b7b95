package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.delivery.ReadDelivery;
import fr.clepsydre.app.letter.ApproveLetters;
import fr.clepsydre.app.letter.LetterFile;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.app.letter.ReadManifest;
import fr.clepsydre.app.letter.ReadProof;
import fr.clepsydre.app.letter.ReadSummary;
import fr.clepsydre.app.letter.SettleMessages;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letters of one laboratory to its people (GDPR art. 34): ordered, watched, fetched. */
@Path("/incidents/{reference}/laboratories/{finess}/letters")
@RequestScoped
@Tag(name = "Letters")
public class LettersResource {

    @Inject
    private PrintLetters printLetters;

    @Inject
    private ReadLetters readLetters;

    @Inject
    private ReadDelivery delivery;

    @Inject
    private ReadManifest manifest;

    @Inject
    private ReadProof proof;

    @Inject
    private ReadSummary summary;

    @Inject
    private SettleMessages settleMessages;

    @Inject
    private ApproveLetters approveLetters;

    @Inject
    private Permitted permitted;

    @PathParam("reference")
    private String reference = "";

    @PathParam("finess")
    private String finess = "";

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Order a run of letters", description = "The body may be empty, or {\"language\":\"fr|en\","
            + "\"date\":\"2021-03-01\",\"kind\":\"FIRST|SECOND|REPRINT\",\"duplex\":true,\"again\":true,"
            + "\"letters\":[\"L-…\"]}; the letters are those that a reprint replaces. Unless the operator lets programs "
            + "print unattended, the run waits for a second person: awaiting APPROVAL.")
    @APIResponse(responseCode = "202", description = "The run begins; its address in Location")
    @APIResponse(responseCode = "409", description = "Letters of this laboratory are being printed already")
    public Response order(@Context UriInfo here, InputStream json) throws IOException {
        permitted.demand(Permission.PRINT_LETTERS);
        Reference incident = Names.reference(reference);
        String laboratory = Names.finess(reference, finess);
        LetterOrder order = LetterOrders.read(optional(json)).byProgram();
        UUID id = Refused.unless(printLetters.start(incident, laboratory, order));
        return Response.accepted(Json.createObjectBuilder().add("id", id.toString()).build().toString())
                .location(here.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    private static Body optional(InputStream json) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(json);
        int first = stream.read();
        if (first < 0) {
            return new Body(Json.createObjectBuilder().build());
        }
        stream.unread(first);
        return Body.read(stream);
    }

    @GET
    @Path("{run}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How far a run is")
    @APIResponse(responseCode = "200", description = "state, processed, total, startedAt, endedAt, letters, batches, "
            + "setAside, and the printed files")
    public String find(@PathParam("run") String id, @Context HttpHeaders headers) {
        LetterRun run = run(id);
        return WorkJson.write(run, readLetters.batches(run.id()), delivery.states(run.id()),
                delivery.handings(run.id()), Speech.of(headers)).toString();
    }

    @GET
    @Path("{run}/batches/{number:\\d{1,6}}.pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "The letters of one batch in one PDF")
    @APIResponse(responseCode = "404", description = "Not printed, or not the caller's")
    public Response batch(@PathParam("run") String id, @PathParam("number") int number) {
        return readLetters.batch(run(id).id(), number)
                .map(file -> Files.pdf(file.name(), file.content()))
                .orElseThrow(() -> Refused.notFound(id, number));
    }

    @GET
    @Path("{run}/manifest.csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(summary = "Every letter of the run, a line each, without a name")
    @APIResponse(responseCode = "200", description = "letter_id, batch, pages, set_aside …")
    public Response manifest(@PathParam("run") String id) {
        UUID run = run(id).id();
        String name = readLetters.manifestName(run).orElseThrow(() -> Refused.notFound(id));
        StreamingOutput lines = out -> {
            int number = 0;
            for (Optional<String> part = manifest.part(run, 0); part.isPresent(); part = manifest.part(run, ++number)) {
                out.write(part.get().getBytes(StandardCharsets.UTF_8));
            }
        };
        return Files.csv(name, lines);
    }

    @GET
    @Path("{run}/proof.pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "The letters of the proof in one PDF: those by which a second person judges the run")
    @APIResponse(responseCode = "404", description = "Not frozen yet, or not the caller's")
    public Response proof(@PathParam("run") String id) {
        return proof.file(run(id).id()).map(file -> Files.pdf(file.name(), file.content()))
                .orElseThrow(() -> Refused.notFound(id));
    }

    @GET
    @Path("{run}/summary.pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "The sheet that goes to the mailing house with the files: pages, departments, hashes; no name")
    @APIResponse(responseCode = "404", description = "Nothing printed yet, or not the caller's")
    public Response summary(@PathParam("run") String id) {
        return summary.file(run(id).id()).map(file -> Files.pdf(file.name(), file.content()))
                .orElseThrow(() -> Refused.notFound(id));
    }

    @GET
    @Path("{run}/proof.txt")
    @Produces({"text/plain", MediaType.APPLICATION_JSON})
    @Operation(summary = "The messages of the proof of a run of e-mails: those by which a second person judges it")
    @APIResponse(responseCode = "404", description = "Not frozen yet, no run of e-mails, or not the caller's")
    public Response proofOfMessages(@PathParam("run") String id) {
        String text = proof.messages(run(id).id()).stream()
                .map(message -> message.subject() + "\n\n" + message.text()).collect(Collectors.joining("\n\n====\n\n"));
        if (text.isEmpty()) {
            throw Refused.notFound(id);
        }
        return Response.ok(text, "text/plain; charset=UTF-8").header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("{run}/uncertain")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide on messages of which nobody can tell whether they went out",
            description = "{\"decision\":\"SEND_AGAIN|COUNT_AS_SENT\"}")
    @APIResponse(responseCode = "200", description = "The run as it goes on")
    public String settle(@PathParam("run") String id, @Context HttpHeaders headers, InputStream json) {
        permitted.demand(Permission.PRINT_LETTERS);
        UUID run = run(id).id();
        String decision = Body.read(json).only("decision").text("decision");
        LetterRun settled = Refused.unless(settleMessages.decide(run, Arrays.stream(SettleMessages.Decision.values())
                .filter(one -> one.name().equals(decision)).findFirst()
                .orElseThrow(() -> Refused.because(Refusal.of("UNKNOWN_CODE", decision).at("decision")))));
        return WorkJson.write(settled, List.of(), Speech.of(headers)).toString();
    }

    @POST
    @Path("{run}/approval")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Approve the run, or refuse it",
            description = "{\"approved\":true|false,\"comment\":\"…\"}; a refusal needs a comment.")
    @APIResponse(responseCode = "200", description = "The run as it goes on")
    @APIResponse(responseCode = "409", description = "It does not wait for that")
    public String decide(@PathParam("run") String id, @Context HttpHeaders headers, InputStream json)
            throws IOException {
        permitted.demand(Permission.APPROVE_LETTERS);
        UUID run = run(id).id();
        Body body = Body.read(json).only("approved", "comment");
        LetterRun.Verdict verdict = body.flag("approved").orElseThrow(() ->
                Refused.because(Refusal.of("JSON_TYPE", "BOOLEAN").at("approved")))
                ? LetterRun.Verdict.APPROVED : LetterRun.Verdict.REFUSED;
        LetterRun decided = Refused.unless(approveLetters.decide(run, verdict, body.optional("comment").orElse("")));
        return WorkJson.write(decided, readLetters.batches(run), Speech.of(headers)).toString();
    }

    @GET
    @Path("{run}/letters/{letter}.pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "One letter by itself")
    @APIResponse(responseCode = "404", description = "There is none of that id, or it is not the caller's")
    public Response letter(@PathParam("run") String id, @PathParam("letter") String letter) {
        LetterFile file = Refused.unless(readLetters.letter(run(id).id(), letter));
        return Files.pdf(file.name(), file.content());
    }

    /** A run under the address of another case is not there. */
    private LetterRun run(String id) {
        permitted.demand(Permission.SEE_LETTERS);
        return readLetters.run(Names.id(id))
                .filter(run -> run.of().incident().toString().equals(reference) && run.of().finess().equals(finess))
                .orElseThrow(() -> Refused.notFound(reference, finess, id));
    }
}
