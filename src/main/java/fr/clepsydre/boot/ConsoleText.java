package fr.clepsydre.boot;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the console, from their bundle; English, as all that operators read. */
final class ConsoleText {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("fr.clepsydre.boot.console", Locale.ROOT, ConsoleText.class.getClassLoader());

    private ConsoleText() {
    }

    /** The last lines of a start: the address, then either the demo accounts or the first administrator's link. */
    static List<String> ready(String address, boolean demo, Optional<String> firstLink) {
        var lines = new ArrayList<String>();
        lines.add(line("ready", address));
        if (demo) {
            lines.addAll(List.of(line("demo"), line("accounts"), line("password")));
        }
        firstLink.ifPresent(link -> lines.add(line("first", link)));
        return List.copyOf(lines);
    }

    static List<String> unanswered(String address) {
        return List.of(line("unanswered", address));
    }

    /** Why a start ends before anything is there. */
    static String refused(String why) {
        return line("refused", why);
    }

    /** What to do about a key that is not the database's. */
    static String otherKey() {
        return line("key");
    }

    /** A backup is named, and there is something already. */
    static String restoreNotEmpty() {
        return line("restore.full");
    }

    static String restoreBroken(String file, String why) {
        return line("restore.broken", file, why);
    }

    static String restored(long rows) {
        return line("restored", rows);
    }

    private static String line(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(values);
    }
}
