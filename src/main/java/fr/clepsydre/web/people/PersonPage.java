package fr.clepsydre.web.people;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.app.people.DecideOnPeople;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PersonCard;
import fr.clepsydre.app.people.ReadPeople;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.people.NoLetter;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All that is kept of one person, corrected and decided on here. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadCase cases;
    @Inject
    private transient ReadPeople people;
    @Inject
    private transient DecideOnPeople decide;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private Once once;
    @Inject
    private transient HttpServletRequest request;

    private transient CaseAddress address;
    private transient CaseFile file;
    private transient PersonCard card;
    private transient PersonForm form;
    private int revision;
    private String reason = NoLetter.DECEASED.name();

    /** Opens the person that the address names. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        String id = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                .getOrDefault("person", "");
        Optional<CaseFile> found = asked.filter(wanted -> caller.may(Permission.SEE_PEOPLE)
                && id.matches("\\d{1,18}")).flatMap(wanted -> cases.file(wanted.reference(), wanted.finess()));
        Optional<PersonCard> somebody = found.flatMap(seen ->
                people.card(asked.get().reference(), asked.get().finess(), Long.parseLong(id)));
        if (somebody.isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        file = found.get();
        card = somebody.get();
        form = PersonForm.of(getPerson());
        revision = revision == 0 ? card.found().stored().revision() : revision;
    }

    /** Corrects the values as they are typed. */
    public void correct() throws IOException {
        end("correct", () -> form.person(getPerson()) instanceof Outcome.Accepted<Person> to
                ? decide.correct(address.reference(), address.finess(), new People.Written(id(), revision), to.value())
                : form.person(getPerson()));
    }

    /** No letter to this person. */
    public void leaveOut() throws IOException {
        end("letter", () -> decide.leaveOut(address.reference(), address.finess(), List.of(id()),
                NoLetter.valueOf(reason)));
    }

    /** A letter after all. */
    public void writeAfterAll() throws IOException {
        end("letter", () -> decide.writeAfterAll(address.reference(), address.finess(), List.of(id())));
    }

    private void end(String name, Supplier<Outcome<?>> work) throws IOException {
        boolean done = once.of(() -> {
            Outcome<?> outcome = work.get();
            outcome.refusals().forEach(refusal -> notices.refused(name, refusal));
            return outcome.refusals().isEmpty();
        }) != Once.Result.REFUSED;
        if (done) {
            notices.told(phrases.text("patients.person.done"));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath()
                    + address.laboratory() + "/people/person/" + id());
        }
    }

    private long id() {
        return card.found().stored().id();
    }

    public Person getPerson() {
        return card.found().stored().person();
    }

    /** The address as a letter would carry it; empty where none can go. */
    public List<String> getLines() {
        return AddressLines.of(card.block());
    }

    public boolean isEditing() {
        return caller.may(Permission.EDIT_PEOPLE);
    }

    public List<NoLetter> getReasons() {
        return List.of(NoLetter.values());
    }

    public List<PersonForm.Part> getParts() {
        return List.of(PersonForm.Part.values());
    }

    public PersonCard getCard() {
        return card;
    }

    public CaseFile getFile() {
        return file;
    }

    public CaseAddress getAddress() {
        return address;
    }

    public PersonForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
