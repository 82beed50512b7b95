package fr.clepsydre.domain.breach;

/** Whom to ask at a laboratory: who answers for it in law, and its data protection officer. */
public record Contacts(Contact legalRepresentative, Contact dpo) {

    public static final Contacts NOBODY = new Contacts(Contact.NOBODY, Contact.NOBODY);

    public Contact contact(Contact.Role role) {
        return role == Contact.Role.DPO ? dpo : legalRepresentative;
    }

    Contacts with(Contact.Role role, Contact contact) {
        return role == Contact.Role.DPO ? new Contacts(legalRepresentative, contact) : new Contacts(contact, dpo);
    }
}
