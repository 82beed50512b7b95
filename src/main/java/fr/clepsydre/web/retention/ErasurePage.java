package fr.clepsydre.web.retention;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.retention.ErasePeople;
import fr.clepsydre.app.retention.ReadRetention;
import fr.clepsydre.app.retention.Retention;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.web.GivenId;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Say;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept of the people of an incident, what holds it, and its erasure. */
@Named
@ViewScoped
public class ErasurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadRetention retention;
    @Inject
    private transient ErasePeople erase;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Say say;
    @Inject
    private transient HttpServletRequest request;

    private transient ReadRetention.Due due;
    private String holdReason = "";
    private String liftReason = "";
    private String reason = "";
    private boolean early;

    /** Opens the incident that the address names. */
    public void open() {
        Optional<ReadRetention.Due> found = caller.may(Permission.SEE_RETENTION)
                ? CaseAddress.asked().flatMap(address -> retention.find(address.reference())) : Optional.empty();
        if (found.isEmpty()) {
            Missing.answer();
        } else {
            due = found.get();
        }
    }

    public void hold() throws IOException {
        end("hold", erase.hold(due.row().incident(), holdReason), "erasure.held");
    }

    /** Lifts the hold that the button names. */
    public void lift() throws IOException {
        end("holds", erase.lift(due.row().incident(), GivenId.read(request.getParameter("lift")), liftReason),
                "erasure.lifted");
    }

    public void erase() throws IOException {
        end("erase", erase.erase(due.row().incident(), reason, early), "erasure.done");
    }

    private void end(String form, Outcome<?> outcome, String told) throws IOException {
        outcome.refusals().forEach(refusal -> notices.refused(form, refusal));
        if (outcome.refusals().isEmpty()) {
            notices.told(say.text(told));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + getPath());
        }
    }

    public String getPath() {
        return "/incidents/" + due.row().incident() + "/erasure";
    }

    public ReadRetention.Due getDue() {
        return due;
    }

    /** Null until it is done. */
    public Retention.@Nullable Erasure getErasure() {
        return due.row().erasure().orElse(null);
    }

    public List<Map.Entry<String, Long>> getCounts() {
        return List.copyOf(retention.counts(due.row().incident()).entrySet());
    }

    public List<Retention.Hold> getHolds() {
        return retention.holds(due.row().incident());
    }

    public boolean isErasing() {
        return caller.may(Permission.ERASE_PEOPLE) && due.row().erasure().isEmpty();
    }

    public String getHoldReason() {
        return holdReason;
    }

    public void setHoldReason(@Nullable String text) {
        holdReason = text == null ? "" : text;
    }

    public String getLiftReason() {
        return liftReason;
    }

    public void setLiftReason(@Nullable String text) {
        liftReason = text == null ? "" : text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String text) {
        reason = text == null ? "" : text;
    }

    public boolean isEarly() {
        return early;
    }

    public void setEarly(boolean early) {
        this.early = early;
    }
}
