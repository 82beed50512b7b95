package fr.clepsydre.store.laboratory;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Contacts;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Duties;
import fr.clepsydre.domain.breach.DutyBook;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Progress;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.store.incident.AnswerRows;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one place where a laboratory's case becomes a row and back. */
final class InvolvementMapping {

    private InvolvementMapping() {
    }

    static Involvement read(Reference incident, InvolvementRow row, DutyBook duties) {
        Progress progress = new Progress(CaseStatus.valueOf(row.status), row.alertedAt, awareness(row),
                Optional.ofNullable(row.notifiedAt));
        return new Involvement(incident, row.finess, ZoneId.of(row.zone), progress,
                new Counts(count(row.persons), count(row.records)),
                new Contacts(contact(row, Contact.Role.LEGAL_REPRESENTATIVE), contact(row, Contact.Role.DPO),
                        contact(row, Contact.Role.ENQUIRIES)),
                AnswerRows.read(row.answers), duties);
    }

    static void write(Involvement involvement, InvolvementRow row, Duties duties, String by, Instant now) {
        row.finess = involvement.finess();
        row.zone = involvement.zone().getId();
        row.status = involvement.status().name();
        row.alertedAt = involvement.progress().alertedAt();
        row.notifiedAt = involvement.progress().notifiedAt().orElse(null);
        row.persons = involvement.counts().persons().canonical();
        row.personsNumber = number(involvement.counts().persons());
        row.records = involvement.counts().records().canonical();
        writeAwareness(involvement, row);
        ObligationMapping.lead(duties, row);
        for (Contact.Role role : Contact.Role.values()) {
            Contact contact = involvement.contacts().contact(role);
            if (!contact.equals(contact(row, role))) {
                row.contacts.put(role.name(), new ContactValue(contact));
            }
        }
        AnswerRows.write(involvement.answers(), row.answers, by, now);
    }

    private static void writeAwareness(Involvement involvement, InvolvementRow row) {
        Optional<Awareness> awareness = involvement.awareness();
        row.awareAt = awareness.map(Awareness::at).orElse(null);
        row.awareZone = awareness.map(aware -> aware.zone().getId()).orElse(null);
        row.awareReason = awareness.map(Awareness::reason).orElse(null);
        row.awareBy = awareness.map(Awareness::declaredBy).orElse(null);
        row.awareEvidence = awareness.flatMap(Awareness::evidence).orElse(null);
    }

    private static Optional<Awareness> awareness(InvolvementRow row) {
        return Optional.ofNullable(row.awareAt).map(at -> new Awareness(at, ZoneId.of(row.awareZone),
                row.awareReason, row.awareBy, Optional.ofNullable(row.awareEvidence)));
    }

    private static Contact contact(InvolvementRow row, Contact.Role role) {
        ContactValue value = row.contacts.get(role.name());
        return value == null ? Contact.NOBODY : value.read();
    }

    static Count count(String canonical) {
        return Count.read(canonical) instanceof Outcome.Accepted<Count> count ? count.value() : Count.UNKNOWN;
    }

    private static @Nullable Long number(Count count) {
        if (count instanceof Count.Exact exact) {
            return exact.value();
        }
        return count instanceof Count.Estimate estimate ? estimate.value() : null;
    }
}
