package fr.clepsydre.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Browser and system in two words, so that people know their own again; nothing of what a header may hold besides. */
final class ClientWords {

    /** In the order of asking: most browsers name others as well. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"), Map.entry("Firefox/", "Firefox"), Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(Map.entry("Windows", "Windows"),
            Map.entry("Android", "Android"), Map.entry("iPhone", "iPhone"), Map.entry("iPad", "iPad"),
            Map.entry("Mac OS X", "macOS"), Map.entry("Linux", "Linux"));

    private ClientWords() {
    }

    /** Empty for who says nothing that is known. */
    static String of(@Nullable String header) {
        String said = header == null ? "" : header;
        return (first(BROWSERS, said) + " " + first(SYSTEMS, said)).strip();
    }

    private static String first(List<Map.Entry<String, String>> known, String said) {
        return known.stream().filter(one -> said.contains(one.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }
}
