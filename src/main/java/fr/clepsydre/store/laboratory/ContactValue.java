package fr.clepsydre.store.laboratory;

import fr.clepsydre.domain.breach.Contact;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;

/** Whom to ask, as it is kept. */
@Embeddable
@NullUnmarked
public class ContactValue {

    String name;
    String title;
    String email;
    String phone;

    protected ContactValue() {
    }

    ContactValue(Contact contact) {
        name = contact.name();
        title = contact.title();
        email = contact.email();
        phone = contact.phone();
    }

    Contact read() {
        return new Contact(name, title, email, phone);
    }
}
