package fr.clepsydre.web.register;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.board.BoardRow;
import fr.clepsydre.app.register.BrowseRegister;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Query;
import fr.clepsydre.web.board.BoardLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of art. 33(5): every case of every incident, notified or not. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int SIZE = 50;
    private static final List<String> NAMES = List.of("incident", "page");

    @Inject
    private BrowseRegister register;
    @Inject
    private Caller caller;
    @Inject
    private HttpServletRequest request;

    private Query address = new Query("/register", Map.of());
    private @Nullable Slice<BoardRow> found;

    @PostConstruct
    void begin() {
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(name -> values.put(name, Optional.ofNullable(request.getParameter(name)).orElse("").strip()));
        address = new Query(request.getContextPath() + "/register", values);
    }

    /** Answers as what does not exist to whoever may not see it. */
    public void open() {
        if (!caller.may(Permission.SEE_REGISTER)) {
            Missing.answer();
        }
    }

    public List<BoardLine> getLines() {
        return found().rows().stream().map(BoardLine::new).toList();
    }

    public long getTotal() {
        return found().total();
    }

    public Pager getPager() {
        return Pager.of(address.values().getOrDefault("page", ""), SIZE, getTotal(), address);
    }

    public List<Reference> getIncidents() {
        return register.incidents();
    }

    /** The incident that the address narrows the list to; empty for all. */
    public String getIncident() {
        return address.values().getOrDefault("incident", "");
    }

    private Slice<BoardRow> found() {
        if (found == null) {
            found = register.cases(getIncident(),
                    Pager.window(address.values().getOrDefault("page", ""), SIZE));
        }
        return found;
    }
}
