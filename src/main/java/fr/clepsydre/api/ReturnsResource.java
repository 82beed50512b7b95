package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.delivery.RecordReturns;
import fr.clepsydre.app.delivery.TakeReturns;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.ReturnReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Returned mail, by the references of the letters; of whose they are nothing is said. */
@Path("/letters/returns")
@RequestScoped
@Tag(name = "Letters")
@Produces(MediaType.APPLICATION_JSON)
public class ReturnsResource {

    @Inject
    private RecordReturns returns;
    @Inject
    private TakeReturns take;
    @Inject
    private Permitted permitted;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record one letter that came back", description = "letter, reason (NOT_AT_THIS_ADDRESS, "
            + "ADDRESS_INSUFFICIENT, REFUSED, UNCLAIMED, DECEASED, OTHER, or words that mean one), on (day; today if absent)")
    @APIResponse(responseCode = "200", description = "The letter with where it belongs")
    public String record(InputStream json) {
        permitted.demand(Permission.TRACK_LETTERS);
        Body body = Body.read(json).only("letter", "reason", "on");
        ReturnReason reason = reason(body.optional("reason").orElse(ReturnReason.OTHER.name()));
        return json(Refused.unless(returns.record(body.text("letter"), reason, DeliveryResource.day(body, "on"))));
    }

    /** Ends with 422 and RETURN_REASON_UNKNOWN. */
    static ReturnReason reason(String written) {
        return ReturnReason.read(written).orElseThrow(() ->
                Refused.because(Refusal.of("RETURN_REASON_UNKNOWN", written).at("reason")));
    }

    @POST
    @Consumes({"text/csv", MediaType.TEXT_PLAIN})
    @Operation(summary = "Take in the file of a mailing house", description = "CSV with a header: the letter's number, and "
            + "reason and date where known. The same file again changes nothing.")
    @APIResponse(responseCode = "200", description = "recorded, known, refused, and the first refusals with their lines")
    public String take(@Context HttpHeaders headers, InputStream csv) throws IOException {
        permitted.demand(Permission.TRACK_LETTERS);
        TakeReturns.Taken taken = Refused.unless(take.take(csv));
        Locale locale = Speech.of(headers);
        JsonArrayBuilder faults = Json.createArrayBuilder();
        taken.faults().forEach((line, why) -> faults.add(Json.createObjectBuilder().add("line", line)
                .add("code", why.code()).add("message", RefusalWords.in(locale).sentence(why))));
        JsonObjectBuilder json = Json.createObjectBuilder().add("recorded", taken.recorded())
                .add("known", taken.known()).add("refused", taken.refused()).add("faults", faults);
        taken.summary().broken().ifPresent(broken -> json.add("broken",
                Json.createObjectBuilder().add("code", broken.fault().name()).add("line", broken.line())));
        return json.build().toString();
    }

    @DELETE
    @Path("{letter}")
    @Operation(summary = "A letter did not come back after all")
    @APIResponse(responseCode = "200", description = "The letter as it is now")
    public String takeBack(@PathParam("letter") String letter) {
        permitted.demand(Permission.TRACK_LETTERS);
        return json(Refused.unless(returns.takeBack(letter)));
    }

    private static String json(Deliveries.Posted letter) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("letter", letter.id())
                .add("run", letter.run().toString()).add("incident", letter.incident().toString())
                .add("finess", letter.finess()).add("returned", letter.cameBack().isPresent());
        letter.cameBack().ifPresent(back -> json.add("reason", back.reason().name()).add("on", back.on().toString()));
        return json.build().toString();
    }
}
