package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.delivery.PublicCommunication;
import fr.clepsydre.app.delivery.PublishCommunication;
import fr.clepsydre.app.delivery.ReadDelivery;
import fr.clepsydre.app.delivery.WriteAgain;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.ReturnReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
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
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of one laboratory's letters (GDPR art. 34): who is told, what came back, what stands in its place. */
@Path("/incidents/{reference}/laboratories/{finess}/letters/delivery")
@RequestScoped
@Tag(name = "Letters")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveryResource {

    @Inject
    private ReadDelivery delivery;
    @Inject
    private ReadCase cases;
    @Inject
    private WriteAgain writeAgain;
    @Inject
    private PublishCommunication publish;
    @Inject
    private Permitted permitted;

    @PathParam("reference")
    private String reference = "";
    @PathParam("finess")
    private String finess = "";

    @GET
    @Operation(summary = "How many people are how far from being told")
    @APIResponse(responseCode = "200", description = "people by reach (their sum is all people), returned: corrected, and "
            + "the others by reason; publications")
    public String find() {
        permitted.demand(Permission.SEE_LETTERS);
        Reference incident = seen();
        Deliveries.Pile pile = delivery.pile(incident, finess);
        JsonArrayBuilder published = Json.createArrayBuilder();
        delivery.published(incident, finess).forEach(one -> published.add(json(one)));
        return Json.createObjectBuilder().add("people", WorkJson.byName(delivery.reach(incident, finess)))
                .add("corrected", pile.corrected()).add("returned", WorkJson.byName(pile.waiting()))
                .add("publications", published).build().toString();
    }

    @GET
    @Path("returned")
    @Operation(summary = "Letters that came back with nothing in their place, fifty at a time")
    @APIResponse(responseCode = "200", description = "items: letter, run, reason, on, corrected; next to go on after")
    public String returned(@QueryParam("after") @DefaultValue("0-0") String after) {
        permitted.demand(Permission.SEE_LETTERS);
        Reference incident = seen();
        JsonArrayBuilder items = Json.createArrayBuilder();
        Optional<Deliveries.Place> last = Optional.empty();
        for (Deliveries.Undelivered letter : delivery.undelivered(incident, finess, place(after))) {
            items.add(Json.createObjectBuilder().add("letter", letter.id()).add("run", letter.run().toString())
                    .add("reason", letter.reason().name()).add("on", letter.on().toString())
                    .add("corrected", letter.corrected()));
            last = Optional.of(letter.place());
        }
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", items);
        last.ifPresent(place -> json.add("next", place.run() + "-" + place.sequence()));
        return json.build().toString();
    }

    private static Deliveries.Place place(String after) {
        if (!after.matches("\\d{1,15}-\\d{1,9}")) {
            throw Refused.because(Refusal.of("PARAMETER_NOT_A_NUMBER", "after", 0).at("after"));
        }
        String[] parts = after.split("-");
        return new Deliveries.Place(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }

    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Order letters in place of those that came back", description = "language; reason for those of it "
            + "as they were, none for the people who were corrected since. A run like all others.")
    @APIResponse(responseCode = "202", description = "The run begins; its address in Location")
    public Response again(@Context UriInfo here, InputStream json) {
        permitted.demand(Permission.PRINT_LETTERS);
        Reference incident = seen();
        Body body = Body.read(json).only("language", "reason");
        Optional<ReturnReason> reason = body.optional("reason").map(ReturnsResource::reason);
        UUID id = Refused.unless(writeAgain.order(incident, finess, new WriteAgain.Wanted(
                body.optional("language").orElse("fr"), reason, LetterOrder.Channel.API)));
        return Response.accepted(Json.createObjectBuilder().add("id", id.toString()).build().toString())
                .location(here.getBaseUriBuilder().path(LettersResource.class).path(id.toString())
                        .build(reference, finess)).build();
    }

    @POST
    @Path("publications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a public communication (art. 34(3)(c))", description = "on (day), place, and address or text. "
            + "It stands for letters that came back and were not corrected, letters set aside, people without an address.")
    @APIResponse(responseCode = "200", description = "The communication with the number of people it stands for")
    public String publish(InputStream json) {
        permitted.demand(Permission.TRACK_LETTERS);
        Reference incident = seen();
        Body body = Body.read(json).only("on", "place", "address", "text");
        return json(Refused.unless(publish.publish(incident, finess, new PublishCommunication.Publication(
                day(body, "on"), body.text("place"), body.text("address"), body.text("text"))))).build().toString();
    }

    /** Ends with 422 and DATE_UNREADABLE. */
    static Optional<LocalDate> day(Body body, String field) {
        try {
            return body.optional(field).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            throw Refused.because(Refusal.of("DATE_UNREADABLE", body.text(field)).at(field));
        }
    }

    private static JsonObjectBuilder json(PublicCommunication said) {
        return Json.createObjectBuilder().add("id", said.id().toString()).add("on", said.on().toString())
                .add("place", said.place()).add("address", said.address()).add("text", said.said())
                .add("people", said.people()).add("covers", WorkJson.byName(said.covers()))
                .add("recordedBy", said.by().name());
    }

    private Reference seen() {
        Reference incident = Names.reference(reference);
        if (cases.file(incident, Names.finess(reference, finess)).isEmpty()) {
            throw Refused.notFound(reference, finess);
        }
        return incident;
    }
}
