package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.delivery.HandOver;
import fr.clepsydre.app.delivery.ReadDelivery;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Printed files of a run are given to the mailing house or the post. */
@Path("/incidents/{reference}/laboratories/{finess}/letters/{run}/handovers")
@RequestScoped
@Tag(name = "Letters")
@Produces(MediaType.APPLICATION_JSON)
public class HandoversResource {

    @Inject
    private HandOver handOver;
    @Inject
    private ReadLetters letters;
    @Inject
    private ReadDelivery delivery;
    @Inject
    private Permitted permitted;

    @PathParam("reference")
    private String reference = "";
    @PathParam("finess")
    private String finess = "";
    @PathParam("run")
    private String run = "";

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record that files were handed over", description = "carrier; deposit (its number), at (ISO-8601 with "
            + "offset; now if absent) and batches (numbers; all that are printed and lie here if absent)")
    @APIResponse(responseCode = "200", description = "The run with its states and handovers")
    public String give(@Context HttpHeaders headers, InputStream json) {
        permitted.demand(Permission.TRACK_LETTERS);
        UUID id = run().id();
        Body body = Body.read(json).only("carrier", "deposit", "at", "batches");
        Refused.unless(handOver.give(id, new HandOver.Deposit(instant(body), body.text("carrier"),
                body.text("deposit"), batches(body))));
        return written(headers);
    }

    @DELETE
    @Path("{handover}")
    @Operation(summary = "The files were not handed over after all")
    @APIResponse(responseCode = "200", description = "The run with its states and handovers")
    @APIResponse(responseCode = "422", description = "Letters of it came back: it took place")
    public String takeBack(@PathParam("handover") String handover, @Context HttpHeaders headers) {
        permitted.demand(Permission.TRACK_LETTERS);
        Refused.unless(handOver.takeBack(run().id(), Names.id(handover)));
        return written(headers);
    }

    private static Optional<Instant> instant(Body body) {
        try {
            return body.optional("at").map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException unreadable) {
            throw Refused.because(Refusal.of("MOMENT_UNREADABLE", body.text("at")).at("at"));
        }
    }

    private static List<Integer> batches(Body body) {
        JsonValue value = body.value("batches").orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (value.getValueType() != JsonValue.ValueType.ARRAY || value.asJsonArray().stream()
                .anyMatch(one -> !(one instanceof JsonNumber number) || !number.toString().matches("\\d{1,9}"))) {
            throw Refused.because(Refusal.of("JSON_TYPE", "ARRAY").at("batches"));
        }
        return value.asJsonArray().stream().map(one -> ((JsonNumber) one).intValue()).toList();
    }

    private String written(HttpHeaders headers) {
        LetterRun now = run();
        return WorkJson.write(now, letters.batches(now.id()), delivery.states(now.id()), delivery.handings(now.id()),
                Speech.of(headers)).toString();
    }

    private LetterRun run() {
        return letters.run(Names.id(run))
                .filter(found -> found.of().incident().toString().equals(reference) && found.of().finess().equals(finess))
                .orElseThrow(() -> Refused.notFound(reference, finess, run));
    }
}
