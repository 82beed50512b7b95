package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.app.laboratory.InvolveLaboratories;
import fr.clepsydre.app.laboratory.LoadDirectory;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.intake.BrokenFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The laboratories of an incident: drawn in, listed. */
@Path("/incidents/{reference}/laboratories")
@RequestScoped
@Tag(name = "Laboratories")
@Produces(MediaType.APPLICATION_JSON)
public class LaboratoriesResource {

    @Inject
    private InvolveLaboratories involve;

    @Inject
    private ReadCase readCase;

    @Inject
    private ReadIncident readIncident;

    @Inject
    private Permitted permitted;

    @Inject
    private Clock clock;

    @POST
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Involve the laboratories of a file", description = "Columns finess;raison_sociale;siren;"
            + "adresse;code_postal;commune;email_dpo;zone, found by name. They come into the directory first.")
    @APIResponse(responseCode = "200", description = "involved, already, unknown, file, remarks with line numbers")
    @APIResponse(responseCode = "422", description = "A file that cannot be read to its end; nothing was changed")
    public String file(@PathParam("reference") String text, @Context HttpHeaders headers, InputStream csv)
            throws IOException {
        permitted.demand(Permission.INVOLVE_LABORATORIES);
        return involved(Names.reference(text), csv, headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Involve laboratories", description = "An array of objects with the names of the columns of "
            + "the file, or of these in camelCase (element n is line n + 1 of the remarks, after a header), or an "
            + "array of FINESS numbers that the directory knows.")
    @APIResponse(responseCode = "200", description = "involved, already, unknown, file, remarks")
    public String array(@PathParam("reference") String text, @Context HttpHeaders headers, InputStream json)
            throws IOException {
        permitted.demand(Permission.INVOLVE_LABORATORIES);
        Reference reference = Names.reference(text);
        JsonStructure structure = Body.structure(json);
        if (!LaboratoryTable.isNumbers(structure)) {
            return involved(reference, LaboratoryTable.csv(structure), headers);
        }
        return InvolvedJson.write(Refused.unless(involve.involve(reference, LaboratoryTable.numbers(structure),
                clock.instant())), Speech.of(headers)).toString();
    }

    private String involved(Reference reference, InputStream csv, HttpHeaders headers) throws IOException {
        InvolveLaboratories.Involved involved =
                Refused.unless(involve.involveFile(reference, csv, clock.instant()));
        Optional<BrokenFile> broken = involved.file().map(LoadDirectory.Loaded::summary)
                .flatMap(summary -> summary.broken());
        if (broken.isPresent()) {
            throw Refused.because(refusal(broken.get()));
        }
        return InvolvedJson.write(involved, Speech.of(headers)).toString();
    }

    /** The place first, then what the sentence of the fault needs. */
    private static Refusal refusal(BrokenFile broken) {
        List<Object> args = new ArrayList<>(List.of(broken.line(), broken.position()));
        args.addAll(broken.args());
        return Refusal.of(broken.fault().name(), args.toArray());
    }

    @GET
    @Operation(summary = "Status, counts and clock of each laboratory that the caller sees")
    @APIResponse(responseCode = "200", description = "items, total, counts added up")
    @APIResponse(responseCode = "404", description = "There is no such incident, or it is not the caller's to see")
    public String list(@PathParam("reference") String text) {
        permitted.demand(Permission.SEE_CASES);
        Reference reference = Names.reference(text);
        if (readIncident.find(reference).isEmpty()) {
            throw Refused.notFound(reference);
        }
        return CaseJson.list(readCase.files(reference)).toString();
    }
}
