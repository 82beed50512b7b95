package fr.clepsydre.web.login;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps a login from leading off this site: what to return to arrives in the address, where anybody can write. */
final class LocalAddress {

    /** One slash, then nothing that a browser reads as another host or as a header's end. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private LocalAddress() {
    }

    /** That address when it is a path of this site, else the war board. */
    static String of(@Nullable String from) {
        boolean local = from != null && LOCAL.matcher(from).matches() && !from.startsWith("/log");
        return local ? from : "/";
    }
}
