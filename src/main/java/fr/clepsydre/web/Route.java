package fr.clepsydre.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One address and the view behind it. Variables in braces reach the view as request parameters of that name.
 *
 * @param address matches the path as the client wrote it, from its first slash
 * @param view    path of the Facelets file
 */
record Route(Pattern address, String view) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** For example {@code /incidents/{reference}}; a variable holds letters, digits, dots, hyphens, underscores. */
    static Route of(String address, String view) {
        String regex = VARIABLE.matcher(address).replaceAll("(?<$1>[A-Za-z0-9._-]{1,64})");
        return new Route(Pattern.compile(regex), view);
    }

    /** Where to forward that path to, its variables in the query; empty when it is another page's. */
    Optional<String> target(String path) {
        Matcher match = address.matcher(path);
        return match.matches() ? Optional.of(view + query(match)) : Optional.empty();
    }

    private String query(Matcher match) {
        return VARIABLES_OF.matcher(address.pattern()).results()
                .map(name -> name.group(1) + '=' + match.group(name.group(1)))
                .collect(Collectors.collectingAndThen(Collectors.joining("&"), all -> all.isEmpty() ? "" : '?' + all));
    }

    private static final Pattern VARIABLES_OF = Pattern.compile("\\(\\?<(\\w+)>");
}
