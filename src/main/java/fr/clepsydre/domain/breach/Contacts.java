package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.util.List;

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

    /** Refuses as {@link Involvement#changeContact} does; the same again changes nothing. */
    Outcome<Contacts> change(Contact.Role role, Contact to) {
        List<Refusal> refusals = to.check();
        Contact from = contact(role);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        if (from.equals(to)) {
            return Outcome.accepted(this);
        }
        return Outcome.accepted(with(role, to), from.isEmpty()
                ? Change.first(role.changed(), role.key(), to.canonical())
                : Change.moved(role.changed(), role.key(), from.canonical(), to.canonical()));
    }

    private Contacts with(Contact.Role role, Contact contact) {
        return switch (role) {
            case LEGAL_REPRESENTATIVE -> new Contacts(contact, dpo, enquiries);
            case DPO -> new Contacts(legalRepresentative, contact, enquiries);
            case ENQUIRIES -> new Contacts(legalRepresentative, dpo, contact);
        };
    }
}
