package fr.clepsydre.web.incidents;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.KeepDraft;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.app.incident.RecordIncident;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new incident is recorded. What is typed is kept as a draft, and one page records one incident. */
@Named
@ViewScoped
public class RecordPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "incident/new";

    @Inject
    private transient RecordIncident recordIncident;
    @Inject
    private transient ReadIncident readIncident;
    @Inject
    private transient KeepDraft drafts;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Caller caller;
    @Inject
    private transient HttpServletRequest request;

    private RecordForm form = new RecordForm();
    private @Nullable Instant restored;
    private @Nullable Instant kept;
    private String reference = "";

    /** Puts back what was typed and not recorded. */
    public void open() {
        if (!caller.may(Permission.RECORD_INCIDENT)) {
            Missing.answer();
            return;
        }
        drafts.find(DRAFT).ifPresent(draft -> {
            form = RecordForm.of(draft.content());
            restored = form.isEmpty() ? null : draft.savedAt();
        });
    }

    /** Keeps what is typed. */
    public void keep() {
        if (reference.isEmpty()) {
            drafts.save(DRAFT, form.draft()).ifPresent(at -> kept = at);
        }
    }

    /** Begins with an empty form. */
    public void discard() throws IOException {
        drafts.forget(DRAFT);
        go("/incidents/new");
    }

    /** Records it, once: a second click leads to the same incident. */
    public synchronized void record() throws IOException {
        if (reference.isEmpty()) {
            Outcome<Incident> outcome = recordIncident.record(form.getTitle(), form.answers());
            outcome.refusals().forEach(refusal -> notices.refused("record", refusal));
            if (!(outcome instanceof Outcome.Accepted<Incident> recorded)) {
                return;
            }
            reference = recorded.value().reference().toString();
            drafts.forget(DRAFT);
            notices.done("record.done", reference);
        }
        go("/incidents/" + reference);
    }

    private void go(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + path);
    }

    /** The natures of a breach, of the form. */
    public List<Choices.Choice> getNatures() {
        return readIncident.form().question("nature").orElseThrow().choices().orElseThrow().choices();
    }

    public RecordForm getForm() {
        return form;
    }

    /** When the draft that was put back was kept; empty when there was none. */
    public @Nullable Instant getRestored() {
        return restored;
    }

    /** When the draft was kept last on this page. */
    public @Nullable Instant getKept() {
        return kept;
    }
}
