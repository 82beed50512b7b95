package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Seen;
import fr.clepsydre.domain.breach.Contact;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed about one contact of a laboratory. */
public final class ContactForm {

    private String seen;
    private String name;
    private String title;
    private String email;
    private String phone;

    private ContactForm(Contact contact) {
        seen = contact.canonical();
        name = contact.name();
        title = contact.title();
        email = contact.email();
        phone = contact.phone();
    }

    static ContactForm of(Contact contact) {
        return new ContactForm(contact);
    }

    Contact contact() {
        return new Contact(name, title, email, phone);
    }

    Seen seen() {
        return Seen.value(Optional.of(seen));
    }

    void saw(String canonical) {
        seen = canonical;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone == null ? "" : phone;
    }
}
