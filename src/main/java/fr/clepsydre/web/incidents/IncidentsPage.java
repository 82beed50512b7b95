package fr.clepsydre.web.incidents;

import fr.clepsydre.app.Slice;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The incidents, the newest first. */
@Named
@RequestScoped
public class IncidentsPage {

    private static final int SIZE = 25;

    @Inject
    private ReadIncident readIncident;

    @Inject
    private HttpServletRequest request;

    private @Nullable Slice<Incidents.Row> found;

    /** What is looked for; empty for all. */
    public String getText() {
        return value("q");
    }

    public Slice<Incidents.Row> getFound() {
        if (found == null) {
            found = readIncident.list(getText(), Pager.window(value("page"), SIZE));
        }
        return found;
    }

    public Pager getPager() {
        var address = new Query(request.getContextPath() + "/incidents", Map.of("q", getText()));
        return Pager.of(value("page"), SIZE, getFound().total(), address);
    }

    private String value(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
