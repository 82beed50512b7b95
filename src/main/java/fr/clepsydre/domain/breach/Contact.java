package fr.clepsydre.domain.breach;

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

    /** Longest part, in characters. */
    public static final int LONGEST = 250;

    /** In which capacity. */
    public enum Role {
        LEGAL_REPRESENTATIVE("legalRepresentative"), DPO("dpo");

        private final String key;

        Role(String key) {
            this.key = key;
        }

        /** The subject of the change. */
        public String key() {
            return key;
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
        check("name", name, refusals);
        check("title", title, refusals);
        check("email", email, refusals);
        check("phone", phone, refusals);
        if (!email.isEmpty() && !email.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+")) {
            refusals.add(Refusal.of("EMAIL_MALFORMED", email).at("email"));
        }
        return refusals;
    }

    private static void check(String field, String value, List<Refusal> refusals) {
        if (value.length() > LONGEST) {
            refusals.add(Refusal.of("TOO_LONG", LONGEST, value.length()).at(field));
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            refusals.add(Refusal.of("CONTROL_CHARACTER").at(field));
        }
    }
}
