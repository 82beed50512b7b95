package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom to ask at a laboratory. Every part may be empty: a case starts before one knows whom to ask.
 *
 * @param name  of a person
 * @param title their function
 * @param email one address
 * @param phone as written
 */
public record Contact(String name, String title, String email, String phone) {

    public static final Contact NOBODY = new Contact("", "", "", "");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 200;
    /** Of an address, RFC 5321. */
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 30;

    /** In which capacity. */
    public enum Role {
        LEGAL_REPRESENTATIVE("legalRepresentative"), DPO("dpo"),
        /** Where the people concerned ask: a service as the name, the hours at which it answers as the title. */
        ENQUIRIES("enquiries");

        private final String key;

        Role(String key) {
            this.key = key;
        }

        /** The subject of the change. */
        public String key() {
            return key;
        }

        /** Only contacts that a notification names void its sign-off when they change. */
        Change.Kind changed() {
            return this == ENQUIRIES ? Change.Kind.ENQUIRIES_CHANGED : Change.Kind.CONTACT_CHANGED;
        }
    }

    public Contact {
        name = name.strip();
        title = title.strip();
        email = email.strip();
        phone = phone.strip();
    }

    public boolean isEmpty() {
        return equals(NOBODY);
    }

    /** One line a part. */
    public String canonical() {
        return String.join("\n", name, title, email, phone);
    }

    /** TOO_LONG, CONTROL_CHARACTER or EMAIL_MALFORMED, at name, title, email or phone. */
    List<Refusal> check() {
        List<Refusal> refusals = new ArrayList<>();
        check("name", name, LONGEST_NAME, refusals);
        check("title", title, LONGEST_TITLE, refusals);
        check("email", email, LONGEST_EMAIL, refusals);
        check("phone", phone, LONGEST_PHONE, refusals);
        if (!email.isEmpty() && !email.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+")) {
            refusals.add(Refusal.of("EMAIL_MALFORMED", email).at("email"));
        }
        return refusals;
    }

    private static void check(String field, String value, int longest, List<Refusal> refusals) {
        if (value.length() > longest) {
            refusals.add(Refusal.of("TOO_LONG", longest, value.length()).at(field));
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            refusals.add(Refusal.of("CONTROL_CHARACTER").at(field));
        }
    }
}
