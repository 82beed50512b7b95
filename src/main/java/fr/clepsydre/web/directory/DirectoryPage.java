package fr.clepsydre.web.directory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.laboratory.LoadDirectory;
import fr.clepsydre.app.laboratory.SearchDirectory;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory of laboratories: looked up, and brought up to date by a file. */
@Named
@RequestScoped
public class DirectoryPage {

    private static final int SIZE = 50;

    @Inject
    private SearchDirectory searchDirectory;
    @Inject
    private LoadDirectory loadDirectory;
    @Inject
    private Notices notices;
    @Inject
    private Caller caller;
    @Inject
    private HttpServletRequest request;

    private @Nullable Slice<Laboratory> found;
    private @Nullable Part file;
    private LoadDirectory.@Nullable Loaded loaded;

    public void open() {
        if (!caller.may(Permission.SEE_DIRECTORY)) {
            Missing.answer();
        }
    }

    /** Loads the file; the same file again changes nothing. */
    public void load() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.refused("load:file", "involve.file.missing");
            return;
        }
        try (var content = file.getInputStream()) {
            loaded = loadDirectory.load(content);
        }
    }

    public Slice<Laboratory> getFound() {
        if (found == null) {
            found = searchDirectory.search(value("q"), value("department"), Pager.window(value("page"), SIZE));
        }
        return found;
    }

    public Pager getPager() {
        var address = new Query(request.getContextPath() + "/directory",
                Map.of("q", value("q"), "department", value("department")));
        return Pager.of(value("page"), SIZE, getFound().total(), address);
    }

    public List<String> getDepartments() {
        return searchDirectory.departments();
    }

    public boolean isNarrowed() {
        return !value("q").isEmpty() || !value("department").isEmpty();
    }

    /** A parameter of the address; empty when it has none of that name. */
    public String value(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    /** What became of the file of this request; empty before. */
    public LoadDirectory.@Nullable Loaded getLoaded() {
        return loaded;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
