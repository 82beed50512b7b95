package fr.clepsydre.web.directory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.laboratory.LoadDirectory;
import fr.clepsydre.app.laboratory.SearchDirectory;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.intake.RowRemark;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.Query;
import fr.clepsydre.web.Reader;
import fr.clepsydre.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory of laboratories: looked up by what the address says, and loaded from a file. */
@Named
@RequestScoped
public class DirectoryPage {

    private static final int SIZE = 50;
    private static final List<String> NAMES = List.of("q", "department", "page");

    @Inject
    private SearchDirectory directory;
    @Inject
    private LoadDirectory loading;
    @Inject
    private Notices notices;
    @Inject
    private Phrases phrases;
    @Inject
    private Say say;
    @Inject
    private Reader reader;
    @Inject
    private Caller caller;
    @Inject
    private HttpServletRequest request;

    private Query address = new Query("/directory", Map.of());
    private @Nullable Slice<Laboratory> found;
    private @Nullable Part file;
    private LoadDirectory.@Nullable Loaded loaded;

    @PostConstruct
    void begin() {
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(name -> values.put(name, Optional.ofNullable(request.getParameter(name)).orElse("").strip()));
        address = new Query(request.getContextPath() + "/directory", values);
    }

    /** Answers as what does not exist to whoever may not see it. */
    public void open() {
        if (!caller.may(Permission.SEE_DIRECTORY)) {
            Missing.answer();
        }
    }

    /** Loads the chosen file; what became of it is told in this answer. */
    public void load() throws IOException {
        Outcome<LoadDirectory.Loaded> outcome = isChosen()
                ? loading.load(file.getInputStream())
                : Outcome.refused(Refusal.of("FILE_NOT_CHOSEN"));
        outcome.refusals().forEach(refusal -> notices.refusedWith("load:file", phrases.refusal(refusal)));
        if (outcome instanceof Outcome.Accepted<LoadDirectory.Loaded> accepted) {
            show(accepted.value());
        }
    }

    private void show(LoadDirectory.Loaded done) {
        loaded = done;
        found = null;
        done.summary().broken().ifPresentOrElse(
                broken -> notices.refusedWith("load:file", words().sentence(broken)),
                () -> notices.told(say.text("directory.loaded", done.added(), done.updated(), done.unchanged(),
                        done.refused())));
    }

    private boolean isChosen() {
        return file != null && file.getSubmittedFileName() != null && !file.getSubmittedFileName().isBlank();
    }

    /** What the file did; null as long as none was loaded. */
    public LoadDirectory.@Nullable Loaded getLoaded() {
        return loaded;
    }

    /** Why a row was refused, or what is doubtful in it. */
    public String why(RowRemark remark) {
        return words().sentence(remark);
    }

    public Slice<Laboratory> getFound() {
        if (found == null) {
            found = directory.search(value("q"), value("department"), Pager.window(value("page"), SIZE));
        }
        return found;
    }

    public Pager getPager() {
        return Pager.of(value("page"), SIZE, getFound().total(), address);
    }

    public List<String> getDepartments() {
        return directory.departments();
    }

    /** What the address narrows the list to, by the name of the parameter. */
    public String value(String name) {
        return address.values().getOrDefault(name, "");
    }

    public boolean isNarrowed() {
        return address.isNarrowed();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    private RefusalWords words() {
        return RefusalWords.in(reader.getLanguage().locale());
    }
}
