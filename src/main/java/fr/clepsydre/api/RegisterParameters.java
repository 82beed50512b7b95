package fr.clepsydre.api;

import fr.clepsydre.app.register.RegisterFilter;
import fr.clepsydre.domain.Outcome;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filter of the register in an address; without any of it the register is complete. */
public class RegisterParameters {

    @QueryParam("incident")
    @DefaultValue("")
    @Parameter(description = "A reference")
    private String incident = "";

    @QueryParam("laboratory")
    @DefaultValue("")
    @Parameter(description = "Words of its name or town, or its FINESS number")
    private String laboratory = "";

    @QueryParam("text")
    @DefaultValue("")
    @Parameter(description = "Words of the reference, the title, the facts or the measures")
    private String text = "";

    @QueryParam("status")
    @DefaultValue("")
    @Parameter(description = "ALERTED, ACKNOWLEDGED, ASSESSED, PREPARING, NOTIFIED, COMPLETED or NOT_NOTIFIABLE")
    private String status = "";

    @QueryParam("filing")
    @DefaultValue("")
    @Parameter(description = "NOTIFIED, NOT_NOTIFIED or LATE (filed late, or overdue)")
    private String filing = "";

    @QueryParam("period")
    @DefaultValue("")
    @Parameter(description = "Of what from and to are: AWARENESS (the default) or RECORDED")
    private String period = "";

    @QueryParam("from")
    @DefaultValue("")
    @Parameter(description = "First day, for example 2021-02-01, in Paris")
    private String from = "";

    @QueryParam("to")
    @DefaultValue("")
    @Parameter(description = "Last day")
    private String to = "";

    Outcome<RegisterFilter> filter() {
        return RegisterFilter.read(values()::get);
    }

    /** What is asked, as "name=value"; "complete" when nothing is. */
    String told() {
        String asked = values().entrySet().stream().filter(value -> !value.getValue().isBlank())
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue().strip(),
                        StandardCharsets.UTF_8))
                .sorted().collect(Collectors.joining("&"));
        return asked.isEmpty() ? "complete" : asked;
    }

    private Map<String, String> values() {
        return Map.of("incident", incident, "laboratory", laboratory, "text", text, "status", status, "filing", filing,
                "period", period, "from", from, "to", to);
    }
}
