package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.laboratory.DeclareAwareness;
import fr.clepsydre.app.laboratory.EditCase;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.deadline.ZonedMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The case of one laboratory: read, filled in, moved on. Each change answers the case as it stands then. */
@Path("/incidents/{reference}/laboratories/{finess}")
@RequestScoped
@Tag(name = "Laboratories")
@Produces(MediaType.APPLICATION_JSON)
public class LaboratoryResource {

    @Inject
    private ReadCase readCase;

    @Inject
    private DeclareAwareness declareAwareness;

    @Inject
    private EditCase editCase;

    @Inject
    private Permitted permitted;

    @PathParam("reference")
    private String reference = "";

    @PathParam("finess")
    private String finess = "";

    @GET
    @Operation(summary = "Status, counts, clock, contacts, own answers and gaps of one laboratory")
    @APIResponse(responseCode = "404", description = "There is no such case, or it is not the caller's to see")
    @APIResponse(responseCode = "200", description = "The case")
    public String find() {
        permitted.demand(Permission.SEE_CASES);
        return CaseJson.write(file(), readCase::question).toString();
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The laboratory's own answers, counts and contacts", description = "Names are keys of "
            + "questions, persons, records, and legalRepresentative, dpo and enquiries with name, title, email and phone; null "
            + "withdraws an own answer, so that the incident's shows again. All or nothing.")
    @APIResponse(responseCode = "200", description = "The case as it stands now")
    public String amend(InputStream json) {
        permitted.demand(Permission.EDIT_CASE);
        CaseFile file = file();
        Body body = Body.read(json);
        Map<Contact.Role, Contact> contacts = new EnumMap<>(Contact.Role.class);
        for (Contact.Role role : Contact.Role.values()) {
            if (body.json().containsKey(role.key())) {
                contacts.put(role, contact(body.object(role.key()), file.involvement().contacts().contact(role)));
            }
        }
        Wanted wanted = Wanted.read(readCase::question, body, Set.of("legalRepresentative", "dpo", "enquiries"));
        Refused.unless(editCase.amend(file.incident().reference(), finess,
                new EditCase.Amendment(wanted.given(), wanted.withdrawn(), wanted.counts(), contacts)));
        return CaseJson.write(file(), readCase::question).toString();
    }

    @POST
    @Path("counts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "How many people and records: exact, estimate with its source, or unknown")
    @APIResponse(responseCode = "200", description = "The case as it stands now")
    public String count(InputStream json) {
        permitted.demand(Permission.EDIT_CASE);
        CaseFile file = file();
        Wanted wanted = Wanted.read(readCase::question, Body.read(json).only("persons", "records"), Set.of());
        if (wanted.isEmpty()) {
            throw Refused.because(Refusal.of("NOTHING_TO_CHANGE"));
        }
        Refused.unless(editCase.amend(file.incident().reference(), finess,
                EditCase.Amendment.of(wanted.counts())));
        return CaseJson.write(file(), readCase::question).toString();
    }

    @POST
    @Path("awareness")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Declare or correct when the laboratory became aware: its clock starts (GDPR art. 33(1))",
            description = "at (local time, or with the offset of the zone), zone (the laboratory's by default), reason; "
                    + "optional fold (earlier, later) and evidence.")
    @APIResponse(responseCode = "200", description = "The case as it stands now")
    @APIResponse(responseCode = "422", description = "A time that does not exist or comes twice, dates out of order")
    public String declare(InputStream json) {
        permitted.demand(Permission.EDIT_CASE);
        CaseFile file = file();
        Body body = Body.read(json).only("at", "zone", "fold", "reason", "evidence");
        ZonedMoment moment = moment(body, "at", file);
        Refused.unless(declareAwareness.declare(file.incident().reference(), finess, Seen.ANYTHING, moment,
                body.text("reason"), body.text("evidence")));
        return CaseJson.write(file(), readCase::question).toString();
    }

    @POST
    @Path("status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move the case on", description = "to (a status), comment, and for NOTIFIED when (the instant "
            + "of filing, with offset, or local with zone and fold; the zone is the laboratory's by default).")
    @APIResponse(responseCode = "200", description = "The case as it stands now")
    @APIResponse(responseCode = "422", description = "A move that is not allowed from here, or not without a comment")
    public String move(InputStream json) {
        permitted.demand(Permission.EDIT_CASE);
        CaseFile file = file();
        Body body = Body.read(json).only("to", "comment", "when", "zone", "fold");
        CaseStatus to = Arrays.stream(CaseStatus.values())
                .filter(status -> status.name().equals(body.text("to")))
                .findFirst()
                .orElseThrow(() -> Refused.because(Refusal.of("UNKNOWN_CODE", body.text("to")).at("to")));
        Optional<Instant> when =
                body.optional("when").isEmpty() ? Optional.empty() : Optional.of(moment(body, "when", file).at());
        Refused.unless(editCase.move(file.incident().reference(), finess, Seen.ANYTHING,
                new MoveRequest(to, body.text("comment"), when)));
        return CaseJson.write(file(), readCase::question).toString();
    }

    private CaseFile file() {
        return readCase.file(Names.reference(reference), Names.finess(reference, finess))
                .orElseThrow(() -> Refused.notFound(reference, finess));
    }

    private static ZonedMoment moment(Body body, String name, CaseFile file) {
        Outcome<ZonedMoment> read = Instants.read(body.text(name),
                body.optional("zone").orElse(file.involvement().zone().getId()), body.text("fold"));
        if (read instanceof Outcome.Accepted<ZonedMoment> moment) {
            return moment.value();
        }
        throw Refused.because(Instants.at(name, read.refusals()));
    }

    private static Contact contact(Body body, Contact before) {
        body.only("name", "title", "email", "phone");
        return new Contact(body.optional("name").orElse(before.name()), body.optional("title").orElse(before.title()),
                body.optional("email").orElse(before.email()), body.optional("phone").orElse(before.phone()));
    }
}
