package fr.clepsydre.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address of this site with what a list is narrowed to. Immutable.
 *
 * @param path   with the context path
 * @param values by name; a blank one is left out of the address
 */
public record Query(String path, Map<String, String> values) {

    public Query {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The same with another value of that name; blank takes it away. */
    public Query with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Query(path, changed);
    }

    /** Whether anything narrows the list, the order and the page apart. */
    public boolean isNarrowed() {
        return values.entrySet().stream()
                .anyMatch(value -> !value.getValue().isBlank() && !"sort page".contains(value.getKey()));
    }

    @Override
    public String toString() {
        String query = values.entrySet().stream()
                .filter(value -> !value.getValue().isBlank())
                .map(value -> value.getKey() + '=' + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + '?' + query;
    }
}
