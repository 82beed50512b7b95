package fr.clepsydre.boot;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The SMTP server of the operator, out of the settings {@code clepsydre.mail.…}.
 *
 * @param user empty when the server asks for none
 * @param from the address that mails come from
 */
record MailSettings(String host, int port, Optional<String> user, String password, String from, Security security) {

    private static final String NAME = "clepsydre.mail.";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");

    /** How the connection is encrypted. */
    enum Security {
        NONE(25), STARTTLS(587), TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    /**
     * Reads them; empty without {@code clepsydre.mail.host}, and then nothing is ever sent.
     *
     * @param value of a setting by its name
     * @throws IllegalStateException with the setting and what it should look like
     */
    static Optional<MailSettings> read(Function<String, Optional<String>> value) {
        Function<String, Optional<String>> mail = name -> value.apply(NAME + name).map(String::strip);
        return mail.apply("host").map(host -> {
            Security security = mail.apply("tls").map(MailSettings::security).orElse(Security.STARTTLS);
            return new MailSettings(host, mail.apply("port").map(MailSettings::port).orElse(security.port),
                    mail.apply("user"), mail.apply("password").orElse(""),
                    mail.apply("from").filter(from -> ADDRESS.matcher(from).matches())
                            .orElseThrow(() -> wrong("from", "the address that mails come from")),
                    security);
        });
    }

    /** What comes after the @ of the sender. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    private static int port(String written) {
        int port = written.matches("\\d{1,5}") ? Integer.parseInt(written) : 0;
        if (port < 1 || port > 65_535) {
            throw wrong("port", "a number from 1 to 65535");
        }
        return port;
    }

    private static Security security(String written) {
        try {
            return Security.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong("tls", "none, starttls or tls");
        }
    }

    private static IllegalStateException wrong(String name, String rule) {
        return new IllegalStateException(NAME + name + " must be " + rule);
    }
}
