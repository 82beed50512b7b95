package fr.clepsydre.web.register;

import fr.clepsydre.app.register.RegisterFilter;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.web.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an address narrows the register to. What cannot be understood is left out, said on the page, and not in the
 * files: each of them tells the filter that it was made with.
 *
 * @param values  by name, as they were understood
 * @param refused what was not
 */
record RegisterAddress(Map<String, String> values, RegisterFilter filter, List<Refusal> refused) {

    static RegisterAddress of(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        RegisterFilter.NAMES.forEach(name ->
                values.put(name, Optional.ofNullable(request.getParameter(name)).orElse("").strip()));
        Outcome<RegisterFilter> read = RegisterFilter.read(values::get);
        if (read instanceof Outcome.Accepted<RegisterFilter> filter) {
            return new RegisterAddress(values, filter.value(), List.of());
        }
        read.refusals().forEach(refusal -> refusal.field().ifPresent(name -> values.put(name, "")));
        return RegisterFilter.read(values::get) instanceof Outcome.Accepted<RegisterFilter> rest
                ? new RegisterAddress(values, rest.value(), read.refusals())
                : new RegisterAddress(Map.of(), RegisterFilter.ALL, read.refusals());
    }

    /** That path with this filter. */
    Query at(String path) {
        return new Query(path, values);
    }
}
