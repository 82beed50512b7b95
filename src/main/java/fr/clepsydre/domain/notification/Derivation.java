package fr.clepsydre.domain.notification;

import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Involvement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The answers to questions of level DERIVED: what follows from the case and is typed nowhere a second time. */
final class Derivation {

    private final Map<String, Answer> answers = new TreeMap<>();

    private Derivation() {}

    static Answers of(Involvement involvement, Organisation organisation) {
        Derivation derivation = new Derivation();
        derivation.text("siren", organisation.siren());
        derivation.text("organisationName", organisation.name());
        derivation.text("organisationAddress", organisation.address());
        for (Contact.Role role : List.of(Contact.Role.LEGAL_REPRESENTATIVE, Contact.Role.DPO)) {
            derivation.contact(role.key(), involvement.contacts().contact(role));
        }
        derivation.count("persons", involvement.counts().persons());
        derivation.count("records", involvement.counts().records());
        involvement.awareness().ifPresent(awareness -> {
            derivation.text("awareness", awareness.moment().canonical());
            derivation.text("awarenessReason", awareness.reason());
        });
        return new Answers(derivation.answers);
    }

    private void contact(String prefix, Contact contact) {
        text(prefix + "Name", contact.name());
        text(prefix + "Title", contact.title());
        text(prefix + "Email", contact.email());
        text(prefix + "Phone", contact.phone());
    }

    private void text(String question, String value) {
        if (!value.isBlank()) {
            answers.put(question, Answer.of(value));
        }
    }

    private void count(String question, Count count) {
        answers.put(question, count.kind() == Count.Kind.UNKNOWN ? Answer.NOT_KNOWN_YET : Answer.of(count.canonical()));
    }
}
