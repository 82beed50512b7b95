package fr.clepsydre.web.incidents;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.app.laboratory.InvolveLaboratories;
import fr.clepsydre.app.laboratory.SearchDirectory;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.intake.RowRemark;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.laboratory.CaseAddress;
import fr.clepsydre.web.question.MomentForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws laboratories into an incident: all of a file at once, or ticked in the directory. */
@Named
@ViewScoped
public class InvolvePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int SHOWN = 100;

    @Inject
    private transient ReadIncident incidents;
    @Inject
    private transient InvolveLaboratories involve;
    @Inject
    private transient SearchDirectory directory;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private transient Clock clock;

    private transient CaseAddress address;
    private transient Incident incident;
    private transient @Nullable Part file;
    private transient InvolveLaboratories.@Nullable Involved done;
    private transient Slice<Laboratory> found = new Slice<>(List.of(), 0);
    private MomentForm alerted = MomentForm.empty(PARIS.getId());
    private String text = "";
    private List<String> ticked = List.of();

    /** Opens the incident that the address names; the alert is offered as of now. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        Optional<Incident> known = asked.flatMap(wanted -> incidents.find(wanted.reference()));
        if (known.isEmpty() || !caller.may(Permission.INVOLVE_LABORATORIES)) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        incident = known.get();
        alerted = MomentForm.of(Optional.of(new ZonedMoment(clock.instant(), PARIS)), PARIS.getId());
        text = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("q", "");
        search();
    }

    /** Looks in the directory. */
    public void search() {
        found = directory.search(text, "", new Slice.Window(0, SHOWN));
    }

    /** Involves the laboratories of the chosen file. */
    public void handIn() throws IOException {
        if (file == null || file.getSize() == 0 && file.getSubmittedFileName().isEmpty()) {
            notices.refusedWith("hand:file", phrases.refusal(Refusal.of("FILE_NOT_CHOSEN")));
            return;
        }
        if (alerted.moment() instanceof Outcome.Accepted<ZonedMoment> at) {
            show("hand:file", involve.involveFile(address.reference(), file.getInputStream(), at.value().at()));
        } else {
            alerted.moment().refusals().forEach(refusal -> notices.refusedWith("hand:at", phrases.refusal(refusal)));
        }
    }

    /** Involves those that are ticked. */
    public void involveTicked() {
        if (ticked.isEmpty()) {
            notices.refusedWith("pick:labs", phrases.refusal(Refusal.of("LABORATORY_NOT_CHOSEN")));
            return;
        }
        show("pick:labs", involve.involve(address.reference(), ticked, clock.instant()));
    }

    private void show(String field, Outcome<InvolveLaboratories.Involved> outcome) {
        outcome.refusals().forEach(refusal -> notices.refusedWith(field, phrases.refusal(refusal)));
        if (outcome instanceof Outcome.Accepted<InvolveLaboratories.Involved> accepted) {
            done = accepted.value();
            ticked = List.of();
            done.file().flatMap(loaded -> loaded.summary().broken())
                    .ifPresent(broken -> notices.refusedWith(field, phrases.broken(broken)));
        }
    }

    /** What was done, once something was. */
    public Optional<InvolveLaboratories.Involved> getDone() {
        return Optional.ofNullable(done).filter(it -> it.file().flatMap(loaded -> loaded.summary().broken()).isEmpty());
    }

    /** The refusals and warnings of the file. */
    public List<RowRemark> getRemarks() {
        return getDone().flatMap(InvolveLaboratories.Involved::file).map(loaded -> loaded.remarks()).orElse(List.of());
    }

    public Slice<Laboratory> getFound() {
        return found;
    }

    public Incident getIncident() {
        return incident;
    }

    public CaseAddress getAddress() {
        return address;
    }

    public MomentForm getAlerted() {
        return alerted;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public List<String> getTicked() {
        return ticked;
    }

    public void setTicked(@Nullable List<String> ticked) {
        this.ticked = ticked == null ? List.of() : List.copyOf(ticked);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
