package fr.clepsydre.web.incidents;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.app.laboratory.InvolveLaboratories;
import fr.clepsydre.app.laboratory.SearchDirectory;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Query;
import fr.clepsydre.web.question.MomentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Laboratories come into an incident: by a file, or ticked in the directory. To ask twice changes nothing. */
@Named
@RequestScoped
public class InvolvePage {

    private static final int SIZE = 50;

    @Inject
    private ReadIncident readIncident;
    @Inject
    private InvolveLaboratories involveLaboratories;
    @Inject
    private SearchDirectory searchDirectory;
    @Inject
    private Notices notices;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private HttpServletRequest request;

    private @Nullable Incident incident;
    private @Nullable MomentForm alerted;
    private @Nullable Part file;
    private List<String> chosen = new ArrayList<>();
    private InvolveLaboratories.@Nullable Involved involved;
    private @Nullable Slice<Laboratory> found;

    /** Finds the incident that the address names. */
    public void open() {
        if (!caller.may(Permission.INVOLVE_LABORATORIES) || getIncident() == null) {
            Missing.answer();
        }
    }

    /** Involves the laboratories of the file. */
    public void involveFile() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.refused("by-file:file", "involve.file.missing");
            return;
        }
        Outcome<ZonedMoment> at = getAlerted().moment();
        if (at instanceof Outcome.Accepted<ZonedMoment> good) {
            try (var content = file.getInputStream()) {
                end("by-file", involveLaboratories.involveFile(reference(), content, good.value().at()));
            }
        } else {
            end("by-file", at);
        }
    }

    /** Involves those that were ticked. */
    public void involveChosen() throws IOException {
        if (chosen.isEmpty()) {
            notices.refused("by-hand:chosen", "involve.none.chosen");
            return;
        }
        Outcome<ZonedMoment> at = getAlerted().moment();
        end("by-hand", at instanceof Outcome.Accepted<ZonedMoment> good
                ? involveLaboratories.involve(reference(), chosen, good.value().at())
                : at);
    }

    private void end(String form, Outcome<?> outcome) {
        outcome.refusals().forEach(refusal -> notices.refused(form,
                refusal.fields().contains("alertedAt") ? refusal.at("at") : refusal));
        if (outcome instanceof Outcome.Accepted<?> accepted
                && accepted.value() instanceof InvolveLaboratories.Involved done) {
            involved = done;
            chosen = new ArrayList<>();
            notices.done("involve.done", done.involved().size());
            FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(false);
        }
    }

    private Reference reference() {
        return Optional.ofNullable(getIncident()).orElseThrow().reference();
    }

    public @Nullable Incident getIncident() {
        if (incident == null) {
            incident = Reference.parse(value("reference")).flatMap(readIncident::find).orElse(null);
        }
        return incident;
    }

    /** When the laboratories were told; now, unless something else is typed. */
    public MomentForm getAlerted() {
        if (alerted == null) {
            alerted = MomentForm.of(Optional.of(now()), "Europe/Paris");
        }
        return alerted;
    }

    private ZonedMoment now() {
        var minute = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        return new ZonedMoment(minute, java.time.ZoneId.of("Europe/Paris"));
    }

    /** What is found in the directory for what was looked for; nothing as long as nothing was. */
    public Slice<Laboratory> getFound() {
        if (found == null) {
            boolean asked = !value("q").isBlank() || !value("department").isBlank();
            found = asked
                    ? searchDirectory.search(value("q"), value("department"), Pager.window(value("page"), SIZE))
                    : new Slice<>(List.of(), 0);
        }
        return found;
    }

    public Pager getPager() {
        var address = new Query(request.getContextPath() + "/incidents/" + reference() + "/involve",
                Map.of("q", value("q"), "department", value("department")));
        return Pager.of(value("page"), SIZE, getFound().total(), address);
    }

    public List<String> getDepartments() {
        return searchDirectory.departments();
    }

    /** A parameter of the address; empty when it has none of that name. */
    public String value(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    /** What was done by this request; empty before. */
    public InvolveLaboratories.@Nullable Involved getInvolved() {
        return involved;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
