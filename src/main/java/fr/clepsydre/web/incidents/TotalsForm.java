package fr.clepsydre.web.incidents;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.incident.EditIncident;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.laboratory.CaseAddress;
import fr.clepsydre.web.question.CountForm;
import jakarta.annotation.PostConstruct;
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
import org.jspecify.annotations.Nullable;

/** The title of an incident and the totals that it gives of its own, beside the sum of its laboratories. */
@Named
@ViewScoped
public class TotalsForm implements Serializable {

    private static final long serialVersionUID = 1L;
    /** A conflict is minutes old. */
    private static final Slice.Window LATELY = new Slice.Window(0, 100);

    @Inject
    private transient ReadIncident incidents;
    @Inject
    private transient EditIncident edit;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private transient HttpServletRequest request;

    private final transient Map<Counts.Subject, CountForm> forms = new EnumMap<>(Counts.Subject.class);
    private final transient Map<Counts.Subject, String> seen = new EnumMap<>(Counts.Subject.class);
    private transient CaseAddress address;
    private transient @Nullable Incident now;
    private String theirs = "";
    private String title = "";
    private String seenTitle = "";

    @PostConstruct
    void show() {
        if (!caller.may(Permission.EDIT_INCIDENT)) {
            return;
        }
        CaseAddress.asked().ifPresent(asked -> incidents.find(asked.reference()).ifPresent(found -> {
            address = asked;
            show(found);
        }));
    }

    private void show(Incident incident) {
        title = incident.title();
        seenTitle = title;
        for (Counts.Subject subject : Counts.Subject.values()) {
            Count count = incident.counts().count(subject);
            forms.put(subject, CountForm.of(count));
            seen.put(subject, count.canonical());
        }
    }

    public void retitle() throws IOException {
        end("retitle", edit.retitle(address.reference(), Seen.value(Optional.of(seenTitle)), title),
                now -> seenTitle = now);
    }

    public void change(Counts.Subject subject) throws IOException {
        Outcome<Count> count = forms.get(subject).count();
        end("total-" + subject, count instanceof Outcome.Accepted<Count> good
                ? edit.changeCount(address.reference(), subject, Seen.value(Optional.of(seen.get(subject))),
                        good.value())
                : count, now -> seen.put(subject, now));
    }

    /** After a conflict the page says who recorded what; the next click puts what is typed in its place. */
    private void end(String form, Outcome<?> outcome, Consumer<String> saw) throws IOException {
        outcome.refusals().stream().filter(refusal -> refusal.code().equals("CHANGED_MEANWHILE")).findFirst()
                .ifPresent(conflict -> {
                    theirs = form;
                    now = incidents.find(address.reference()).orElseThrow();
                    saw.accept(conflict.args().get(0));
                });
        outcome.refusals().forEach(refusal -> notices.refusedWith(
                form + (form.equals("retitle") ? ":title" : ":number"), phrases.refusal(refusal)));
        if (outcome.refusals().isEmpty()) {
            notices.told(phrases.text("facts.saved"));
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect(request.getContextPath() + address.incident() + "/facts");
        }
    }

    /** Id of the form whose value somebody else changed meanwhile; empty for none. */
    public String getTheirs() {
        return theirs;
    }

    /** The incident as it stood when that was found out; null before. */
    public @Nullable Incident getNow() {
        return now;
    }

    /** Who changed that property of the incident last; empty when nobody did. */
    public String by(String subject) {
        return incidents.history(address.reference(), LATELY).rows().stream()
                .filter(event -> event.finess().isEmpty() && event.change().subject().equals(subject)
                        && !event.change().kind().isAnswer())
                .map(CaseHistory.Event::by)
                .findFirst().orElse("");
    }

    public List<Counts.Subject> getSubjects() {
        return List.of(Counts.Subject.values());
    }

    public CountForm form(Counts.Subject subject) {
        return forms.get(subject);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
