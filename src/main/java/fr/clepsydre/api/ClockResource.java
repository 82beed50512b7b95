package fr.clepsydre.api;

import fr.clepsydre.app.laboratory.HolidayCalendars;
import fr.clepsydre.app.laboratory.Rulebooks;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Rulebook;
import fr.clepsydre.domain.deadline.Territory;
import fr.clepsydre.domain.deadline.ZonedMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The deadline of an awareness, for whoever asks: it knows no case. */
@Path("/clock")
@RequestScoped
@Tag(name = "Clock")
public class ClockResource {

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private HolidayCalendars calendars;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(summary = "Until when, from an awareness (GDPR art. 33(1)). Needs no account.")
    @APIResponse(responseCode = "200", description = "aware, target, outerLimit, rule, warnings")
    @APIResponse(responseCode = "422", description = "A time that does not exist, or comes twice and no fold says which")
    public String tell(
            @Parameter(description = "Local date and time, such as 2026-03-27T15:20:00")
            @QueryParam("aware") @DefaultValue("") String aware,
            @Parameter(description = "IANA zone, such as Europe/Paris")
            @QueryParam("zone") @DefaultValue("") String zone,
            @Parameter(description = "earlier or later, where a local time comes twice")
            @QueryParam("fold") @DefaultValue("") String fold) {
        demand(aware, zone);
        Outcome<ZonedMoment> read = Instants.read(aware, zone, fold);
        if (!(read instanceof Outcome.Accepted<ZonedMoment> moment)) {
            throw Refused.because(Instants.at("aware", read.refusals()));
        }
        Rulebook rules = rulebooks.current();
        Rule rule = rules.notificationAt(moment.value().at(), moment.value().zone())
                .orElseThrow(() -> Refused.because(Refusal.of("AWARENESS_BEFORE_LAW", moment.value().canonical(),
                        rules.beginning()).at("aware")));
        Holidays holidays = calendars.of(Territory.of("", "", moment.value().zone()));
        return json(Deadline.of(moment.value(), rule, holidays), holidays).toString();
    }

    private static void demand(String aware, String zone) {
        List<Refusal> missing = new ArrayList<>();
        if (aware.isBlank()) {
            missing.add(Refusal.of("PARAMETER_MISSING", "aware").at("aware"));
        }
        if (zone.isBlank()) {
            missing.add(Refusal.of("PARAMETER_MISSING", "zone").at("zone"));
        }
        if (!missing.isEmpty()) {
            throw Refused.because(missing);
        }
    }

    static JsonObject json(Deadline deadline, Holidays holidays) {
        JsonArrayBuilder warnings = Json.createArrayBuilder();
        deadline.warnings(holidays).forEach(warning -> warnings.add(warning.name()));
        return Json.createObjectBuilder()
                .add("aware", Instants.write(deadline.anchor(), deadline.zone()))
                .add("target", Instants.write(deadline.target(), deadline.zone()))
                .add("outerLimit", Instants.write(deadline.outerLimit(), deadline.zone()))
                .add("rule", deadline.rule().key())
                .add("warnings", warnings)
                .build();
    }
}
