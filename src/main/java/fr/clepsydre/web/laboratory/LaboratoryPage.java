package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.laboratory.DeclareAwareness;
import fr.clepsydre.app.laboratory.EditCase;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Phrases;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The page of one laboratory's case: its clock, what is left to do, and the forms in which it is done. */
@Named
@ViewScoped
public class LaboratoryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadCase cases;
    @Inject
    private transient EditCase edit;
    @Inject
    private transient DeclareAwareness declare;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private transient HttpServletRequest request;

    private transient CaseAddress address;
    private transient CaseFile file;
    private transient AwarenessForm awareness;
    private transient MoveForm move;
    private transient String theirs = "";
    private final transient Map<Counts.Subject, CountEntry> counts = new EnumMap<>(Counts.Subject.class);
    private final transient Map<Contact.Role, ContactForm> contacts = new EnumMap<>(Contact.Role.class);

    /** Opens the case that the address names. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        Optional<CaseFile> found = asked.flatMap(wanted -> cases.file(wanted.reference(), wanted.finess()));
        if (found.isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        file = found.get();
        awareness = AwarenessForm.of(file.involvement());
        move = MoveForm.of(file.involvement());
        for (Counts.Subject subject : Counts.Subject.values()) {
            counts.put(subject, CountEntry.of(file.involvement().counts().count(subject)));
        }
        for (Contact.Role role : Contact.Role.values()) {
            contacts.put(role, ContactForm.of(file.involvement().contacts().contact(role)));
        }
    }

    /** The laboratory says that it knows. */
    public void acknowledge() throws IOException {
        end("acknowledge", edit.move(address.reference(), address.finess(),
                Seen.value(Optional.of(file.involvement().status().name())),
                MoveRequest.to(CaseStatus.ACKNOWLEDGED, "")), status -> { });
    }

    /** Declares the awareness, or corrects it. */
    public void declareAwareness() throws IOException {
        Outcome<ZonedMoment> moment = awareness.getMoment().moment();
        end("awareness", moment instanceof Outcome.Accepted<ZonedMoment> good
                ? declare.declare(address.reference(), address.finess(), awareness.seen(), good.value(),
                        awareness.getReason(), awareness.getEvidence())
                : moment, awareness::saw);
    }

    public void changeCount(Counts.Subject subject) throws IOException {
        CountEntry entry = counts.get(subject);
        Outcome<Count> count = entry.getForm().count();
        end("count-" + subject, count instanceof Outcome.Accepted<Count> good
                ? edit.changeCount(address.reference(), address.finess(), subject, entry.seen(), good.value())
                : count, entry::saw);
    }

    public void changeContact(Contact.Role role) throws IOException {
        ContactForm form = contacts.get(role);
        end("contact-" + role, edit.changeContact(address.reference(), address.finess(), role, form.seen(),
                form.contact()), form::saw);
    }

    /** Moves the case on or back. */
    public void moveOn() throws IOException {
        Outcome<MoveRequest> wanted = move.request();
        end("move", wanted instanceof Outcome.Accepted<MoveRequest> good
                ? edit.move(address.reference(), address.finess(), move.seen(), good.value())
                : wanted, move::saw);
    }

    /** Done: the page anew, saying so. Refused: the same page, saying why, what was typed still in it. */
    private void end(String form, Outcome<?> outcome, Consumer<String> seen) throws IOException {
        outcome.refusals().stream().filter(refusal -> refusal.code().equals("CHANGED_MEANWHILE")).findFirst()
                .ifPresent(conflict -> {
                    theirs = form;
                    seen.accept(conflict.args().get(0));
                    file = cases.file(address.reference(), address.finess()).orElseThrow();
                });
        outcome.refusals().forEach(refusal -> notices.refused(form, placed(form, refusal)));
        if (outcome.refusals().isEmpty()) {
            notices.told(phrases.text("done." + form));
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect(request.getContextPath() + address.laboratory());
        }
    }

    /** What the domain names is not always what the form calls it. */
    private static Refusal placed(String form, Refusal refusal) {
        return refusal.at(refusal.fields().isEmpty()
                ? refusal.code().contains("SOURCE") ? "source" : "number"
                : switch (refusal.fields().get(0)) {
                    case "at", "when", "awareness", "notifiedAt" -> form.equals("move") ? "when" : "at";
                    case "status" -> "to";
                    case "persons", "records" -> "number";
                    case "dpo", "legalRepresentative", "enquiries" -> "name";
                    default -> refusal.fields().get(0);
                });
    }

    public boolean isEditable() {
        return caller.may(Permission.EDIT_CASE);
    }

    /** Id of the form whose value somebody else changed meanwhile; empty for none. */
    public String getTheirs() {
        return theirs;
    }

    public CaseAddress getAddress() {
        return address;
    }

    public CaseFile getFile() {
        return file;
    }

    public AwarenessForm getAwareness() {
        return awareness;
    }

    public MoveForm getMove() {
        return move;
    }

    public CountEntry count(Counts.Subject subject) {
        return counts.get(subject);
    }

    public ContactForm contact(Contact.Role role) {
        return contacts.get(role);
    }

    public List<Counts.Subject> getSubjects() {
        return List.of(Counts.Subject.values());
    }

    public List<Contact.Role> getRoles() {
        return List.of(Contact.Role.values());
    }
}
