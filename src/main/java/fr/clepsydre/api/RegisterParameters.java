package fr.clepsydre.api;

import fr.clepsydre.app.register.RegisterFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The filter of the register in an address; without any of it the register is complete. Read from the address and not
 * injected field by field, since the server cannot describe such fields at /openapi.
 */
record RegisterParameters(MultivaluedMap<String, String> given) {

    /** For the description of each address. */
    static final String DESCRIBED = "Filter, all optional: incident (a reference), laboratory (words of its name or town,"
            + " or its FINESS number), text (words of the reference, the title, the facts or the measures), status (of"
            + " the case), filing (NOTIFIED, NOT_NOTIFIED or LATE), from and to (days such as 2021-02-01, in Paris),"
            + " period (what they are of: AWARENESS, the default, or RECORDED). The header Clepsydre-Filter says what"
            + " was applied. ";

    static RegisterParameters of(UriInfo here) {
        return new RegisterParameters(here.getQueryParameters());
    }

    /** Ends with 422 and what {@link RegisterFilter#read} refuses. */
    RegisterFilter filter() {
        return Refused.unless(RegisterFilter.read(this::value));
    }

    /** What is asked, as "name=value" in the order of the names; "complete" when nothing is. */
    String told() {
        String asked = RegisterFilter.NAMES.stream().filter(name -> !value(name).isBlank())
                .map(name -> name + "=" + URLEncoder.encode(value(name).strip(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "complete" : asked;
    }

    private String value(String name) {
        return Optional.ofNullable(given.getFirst(name)).orElse("");
    }
}
