package fr.clepsydre.boot;

import fr.clepsydre.access.OidcSettings;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the operator has set, by its fixed names ({@code clepsydre.*}), and what holds where nothing is set. */
public final class Settings {

    private Settings() {
    }

    /** Demo mode: fictitious incidents and the demo accounts, whose password everybody knows. */
    public static boolean demo() {
        return value("clepsydre.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** The folder of the embedded database, the generated key and the documents. */
    public static Path data() {
        return Path.of(value("clepsydre.data").orElse(".clepsydre")).toAbsolutePath().normalize();
    }

    /**
     * JDBC address of the database; without one, an embedded H2 file in {@link #data()} that has each commit on its way
     * to the disk before it is acknowledged: by default it waits half a second, and who is killed then loses it.
     */
    public static String databaseUrl() {
        return value("clepsydre.db.url").orElseGet(() ->
                "jdbc:h2:file:" + data().resolve("clepsydre") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
    }

    public static String databaseUser() {
        return value("clepsydre.db.user").orElse("clepsydre");
    }

    public static String databasePassword() {
        return value("clepsydre.db.password").orElse("");
    }

    /** The master key itself (Base64 of 32 bytes) or the path of a file that holds it. */
    public static Optional<String> key() {
        return value("clepsydre.key");
    }

    /** Letters in one file of a run. Throws an IllegalStateException for anything but a number from 1 to 50,000. */
    public static int lettersInBatch() {
        String written = value("clepsydre.letters.batch").orElse("5000").strip();
        int letters = written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 0;
        if (letters < 1 || letters > 50_000) {
            throw new IllegalStateException("clepsydre.letters.batch must be a number from 1 to 50000");
        }
        return letters;
    }

    /** Batches printed at a time; as many as there are cores, if not set. Throws for anything but 1 to 64. */
    public static int letterWorkers() {
        String written = value("clepsydre.letters.workers")
                .orElse(String.valueOf(Runtime.getRuntime().availableProcessors())).strip();
        int workers = written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : 0;
        if (workers < 1 || workers > 64) {
            throw new IllegalStateException("clepsydre.letters.workers must be a number from 1 to 64");
        }
        return workers;
    }

    /** How many messages to people this server sends in a minute at most: what its mail server bears. */
    public static int mailsPerMinute() {
        String written = value("clepsydre.letters.mail-per-minute").orElse("60").strip();
        int mails = written.matches("[0-9]{1,5}") ? Integer.parseInt(written) : 0;
        if (mails < 1 || mails > 60_000) {
            throw new IllegalStateException("clepsydre.letters.mail-per-minute must be a number from 1 to 60000");
        }
        return mails;
    }

    /** Whether letters that a program orders are printed without a second person's approval; in demo mode, if not set. */
    public static boolean unattended() {
        return value("clepsydre.letters.unattended").map(Boolean::parseBoolean).orElseGet(Settings::demo);
    }

    /** How long before its target an obligation is due soon. Throws for anything but such as {@code 24h}, 1 to 720. */
    public static Duration soon() {
        String written = value("clepsydre.due-soon").orElse("24h").strip();
        int hours = written.matches("[0-9]{1,3}h") ? Integer.parseInt(written.replace("h", "")) : 0;
        if (hours < 1 || hours > 720) {
            throw new IllegalStateException("clepsydre.due-soon must be a number of hours from 1h to 720h");
        }
        return Duration.ofHours(hours);
    }

    /** The folder of the templates that a lawyer may change; it need not exist. */
    public static Path templates() {
        return Path.of(value("clepsydre.templates").orElse("templates"));
    }

    /** The file to which the head of the audit trail is written; in {@link #data()} unless the operator chose another. */
    public static Path anchors() {
        return value("clepsydre.audit.anchors").map(Path::of).orElseGet(() -> data().resolve("anchors.txt"))
                .toAbsolutePath().normalize();
    }

    /** Host and port of a syslog server that gets the head too; throws for anything else. */
    public static Optional<InetSocketAddress> syslog() {
        return server("clepsydre.audit.syslog");
    }

    /** Host and port of a clamd that is asked about each file attached to a case; throws for anything else. */
    public static Optional<InetSocketAddress> scanner() {
        return server("clepsydre.scanner");
    }

    private static Optional<InetSocketAddress> server(String name) {
        return value(name).map(written -> {
            Matcher parts = Pattern.compile("\\[?([^\\[\\]\\s]+?)]?:([0-9]{1,5})").matcher(written.strip());
            if (!parts.matches() || Integer.parseInt(parts.group(2)) > 65_535) {
                throw new IllegalStateException(name + " must be a host and a port, such as 127.0.0.1:514");
            }
            return InetSocketAddress.createUnresolved(parts.group(1), Integer.parseInt(parts.group(2)));
        });
    }

    /** How long the head of the trail stays without an anchor at most. Throws for anything but such as {@code 10m}. */
    public static Duration anchorEvery() {
        String written = value("clepsydre.audit.anchor-every").orElse("10m").strip();
        int minutes = written.matches("[0-9]{1,4}m") ? Integer.parseInt(written.replace("m", "")) : 0;
        if (minutes < 1 || minutes > 1440) {
            throw new IllegalStateException("clepsydre.audit.anchor-every must be a number of minutes from 1m to 1440m");
        }
        return Duration.ofMinutes(minutes);
    }

    /** The backup with which an empty database begins. */
    public static Optional<Path> restore() {
        return value("clepsydre.restore").map(Path::of);
    }

    /** Addresses of reverse proxies; those of this machine, on which the server listens alone, if not set. */
    public static Set<String> proxies() {
        return value("clepsydre.proxies").map(written -> Stream.of(written.split(",")).map(String::strip)
                        .filter(address -> !address.isEmpty()).collect(Collectors.toSet()))
                .orElse(Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1"));
    }

    /** Files that an account takes away in a minute at most. Throws for anything but a number from 1 to 100,000. */
    public static int filesAMinute() {
        String written = value("clepsydre.files-per-minute").orElse("600").strip();
        int files = written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 0;
        if (files < 1 || files > 100_000) {
            throw new IllegalStateException("clepsydre.files-per-minute must be a number from 1 to 100000");
        }
        return files;
    }

    /** The provider of logins. Throws when it is named in part only. */
    public static Optional<OidcSettings> oidc() {
        return value("clepsydre.oidc.issuer").map(issuer -> new OidcSettings(URI.create(issuer.strip()),
                value("clepsydre.oidc.client-id").orElseThrow(() ->
                        new IllegalStateException("clepsydre.oidc.client-id is missing beside clepsydre.oidc.issuer")),
                value("clepsydre.oidc.client-secret").orElseThrow(() ->
                        new IllegalStateException("clepsydre.oidc.client-secret is missing beside clepsydre.oidc.issuer")),
                value("clepsydre.oidc.claim").orElse("preferred_username")));
    }

    /** Months for which people are kept after the last letter. Throws for anything but such as {@code 24m}, 1 to 240. */
    public static int keepPeople() {
        String written = value("clepsydre.retention.people").orElse("24m").strip();
        int months = written.matches("[0-9]{1,3}m") ? Integer.parseInt(written.replace("m", "")) : 0;
        if (months < 1 || months > 240) {
            throw new IllegalStateException("clepsydre.retention.people must be a number of months from 1m to 240m");
        }
        return months;
    }

    /** A setting that is there and not blank. */
    public static Optional<String> value(String name) {
        return ConfigFile.value(name).filter(text -> !text.isBlank());
    }
}
