package fr.clepsydre.domain.breach;

/**
 * Whom to ask at a laboratory.
 *
 * @param legalRepresentative who answers for it in law
 * @param dpo                 its data protection officer
 * @param enquiries           where the people concerned ask (GDPR art. 34(2) with 33(3)(b)): a service as the name, its
 *                            hours as the title
 */
public record Contacts(Contact legalRepresentative, Contact dpo, Contact enquiries) {

    public static final Contacts NOBODY = new Contacts(Contact.NOBODY, Contact.NOBODY, Contact.NOBODY);

    public Contact contact(Contact.Role role) {
        return switch (role) {
            case LEGAL_REPRESENTATIVE -> legalRepresentative;
            case DPO -> dpo;
            case ENQUIRIES -> enquiries;
        };
    }

    Contacts with(Contact.Role role, Contact contact) {
        return switch (role) {
            case LEGAL_REPRESENTATIVE -> new Contacts(contact, dpo, enquiries);
            case DPO -> new Contacts(legalRepresentative, contact, enquiries);
            case ENQUIRIES -> new Contacts(legalRepresentative, dpo, contact);
        };
    }
}
