package fr.clepsydre.web.incidents;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.app.people.ControlImport;
import fr.clepsydre.app.people.ImportPeople;
import fr.clepsydre.app.people.ImportRemark;
import fr.clepsydre.app.people.ImportStage;
import fr.clepsydre.app.people.PeopleImport;
import fr.clepsydre.app.people.ReadImport;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.laboratory.CaseAddress;
import fr.clepsydre.web.upload.SealedPart;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The file of the people of an incident: hands it in, shows how far reading it is and what was found in it. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REMARKS = 100;

    @Inject
    private transient ReadIncident incidents;
    @Inject
    private transient ReadImport imports;
    @Inject
    private transient ImportPeople people;
    @Inject
    private transient ControlImport control;
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

    private transient @Nullable Part file;
    private transient CaseAddress address;
    private transient Incident incident;
    private transient List<PeopleImport> handedIn = List.of();

    /** Opens the incident that the address names. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        Optional<Incident> found = asked.flatMap(wanted -> incidents.find(wanted.reference()));
        if (found.isEmpty() || !caller.may(Permission.SEE_PEOPLE_IMPORT)) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        incident = found.get();
        look();
    }

    /** How far reading is now. */
    public void look() {
        handedIn = imports.of(address.reference());
    }

    /** Takes the chosen file in; reading goes on in the background. */
    public void handIn() throws IOException {
        if (once.of(this::take) != Once.Result.REFUSED) {
            notices.told(phrases.text("intake.looked"));
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect(request.getContextPath() + address.incident() + "/people");
        }
    }

    private boolean take() throws IOException {
        Optional<Refusal> refused = file == null ? Optional.of(Refusal.of("FILE_NOT_CHOSEN"))
                : file instanceof SealedPart sealed ? sealed.refusal() : Optional.empty();
        Outcome<UUID> outcome = refused.isPresent()
                ? Outcome.refused(refused.get())
                : people.start(address.reference(), file.getInputStream(), OptionalLong.of(file.getSize()),
                        ImportStage.LOOK);
        outcome.refusals().forEach(refusal -> notices.refusedWith("intake:file", phrases.refusal(refusal)));
        return outcome.refusals().isEmpty();
    }

    /** Tries what was looked at. */
    public void tryOut() throws IOException {
        moved(control::tryOut, "intake.started");
    }

    /** Imports what was tried. */
    public void go() throws IOException {
        moved(control::go, "intake.started");
    }

    public void pause() throws IOException {
        moved(control::pause, "work.halted");
    }

    public void resume() throws IOException {
        moved(control::resume, "work.halted");
    }

    /** Ends it; what was kept stays. */
    public void cancel() throws IOException {
        moved(control::cancel, "work.halted");
    }

    private void moved(BiFunction<Reference, UUID, Outcome<PeopleImport>> move, String told) throws IOException {
        Outcome<?> outcome = unfinished()
                .<Outcome<?>>map(one -> move.apply(address.reference(), one.id()))
                .orElseGet(() -> Outcome.refused(Refusal.of("WORK_MOVED_ON")));
        if (outcome.refusals().isEmpty()) {
            notices.told(phrases.text(told));
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect(request.getContextPath() + address.incident() + "/people");
        }
        outcome.refusals().forEach(refusal -> notices.refusedWith("", phrases.refusal(refusal)));
    }

    private Optional<PeopleImport> unfinished() {
        return handedIn.stream().filter(one -> !one.isOver()).findFirst();
    }

    /** Whether the one that is not over is paused. */
    public boolean isPaused() {
        return unfinished().filter(one -> one.state() == WorkState.PAUSED).isPresent();
    }

    /** The newest one. */
    public Optional<PeopleImport> getLast() {
        return handedIn.stream().findFirst();
    }

    /** The first of what was found in the newest one. */
    public List<ImportRemark> getRemarks() {
        return getLast().map(one -> imports.findings(one.incident(), one.id(), 0, REMARKS)).orElse(List.of());
    }

    /** Those before it. */
    public List<PeopleImport> getEarlier() {
        return handedIn.stream().skip(1).toList();
    }

    /** Whether one is read or paused, so that the page looks again. */
    public boolean isActive() {
        return unfinished().filter(one -> !one.isWaiting()).isPresent();
    }

    /** Whether one waits for somebody who goes on with it, at that stage. */
    public boolean waitsAt(ImportStage stage) {
        return unfinished().filter(one -> one.isWaiting() && one.stage() == stage).isPresent();
    }

    /** Whether one is not over: another file is not taken. */
    public boolean isOccupied() {
        return unfinished().isPresent();
    }

    /** Name of what separates the values of a file. */
    public String separator(String sign) {
        return phrases.text("intake.separator." + switch (sign) {
            case ";" -> "SEMICOLON";
            case "," -> "COMMA";
            case "|" -> "BAR";
            case "\t" -> "TAB";
            default -> "NONE";
        });
    }

    public boolean isImporting() {
        return caller.may(Permission.IMPORT_PEOPLE);
    }

    public Incident getIncident() {
        return incident;
    }

    public CaseAddress getAddress() {
        return address;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
