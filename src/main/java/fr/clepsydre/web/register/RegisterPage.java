package fr.clepsydre.web.register;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.register.ReadRegister;
import fr.clepsydre.app.register.RegisterEntry;
import fr.clepsydre.app.register.RegisterExtract;
import fr.clepsydre.app.register.RegisterFilter;
import fr.clepsydre.app.register.RegisterFormat;
import fr.clepsydre.app.register.RegisterNotes;
import fr.clepsydre.app.register.RegisterSheets;
import fr.clepsydre.app.register.RegisterWords;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of art. 33(5): every entry of every incident, notified or not. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int SIZE = 25;

    @Inject
    private ReadRegister register;
    @Inject
    private Caller caller;
    @Inject
    private Reader reader;
    @Inject
    private HttpServletRequest request;

    private RegisterAddress address = new RegisterAddress(Map.of(), RegisterFilter.ALL,
            List.of());
    private String page = "";
    private @Nullable Slice<RegisterEntry> found;
    private @Nullable RegisterNotes notes;

    @PostConstruct
    void begin() {
        address = RegisterAddress.of(request);
        page = Optional.ofNullable(request.getParameter("page")).orElse("");
    }

    /** Answers as what does not exist to whoever may not see it. */
    public void open() {
        if (!caller.may(Permission.SEE_REGISTER)) {
            Missing.answer();
        }
    }

    public List<RegisterLine> getLines() {
        RegisterSheets sheets = new RegisterSheets(notes().words());
        return found().rows().stream().map(entry -> new RegisterLine(entry, sheets)).toList();
    }

    public long getTotal() {
        return found().total();
    }

    public Pager getPager() {
        return Pager.of(page, SIZE, getTotal(), address.at(request.getContextPath() + "/register"));
    }

    public List<Reference> getIncidents() {
        return register.incidents();
    }

    /** What the address narrows the list to, by the name of the parameter. */
    public String value(String name) {
        return address.values().getOrDefault(name, "");
    }

    public boolean isNarrowed() {
        return !address.filter().isComplete();
    }

    /** "Complete register", or what it is narrowed to. */
    public String getFilter() {
        return notes().filter();
    }

    /** What of the address could not be understood, in words. */
    public List<String> getRefused() {
        RefusalWords words = RefusalWords.in(reader.getLanguage().locale());
        return address.refused().stream().map(words::sentence).toList();
    }

    /** A file with the same filter; {@code .csv}, {@code .xlsx}, {@code .pdf} or {@code -cnil.csv}. */
    public String file(String ending) {
        return address.at(request.getContextPath() + "/register" + ending).toString();
    }

    /** Whether there are more entries than a document holds. */
    public boolean isTooLong() {
        return getTotal() > getMost();
    }

    /** Entries of a document at most. */
    public long getMost() {
        return RegisterFormat.DOCUMENT.most();
    }

    private Slice<RegisterEntry> found() {
        if (found == null) {
            found = register.page(address.filter(), Pager.window(page, SIZE));
        }
        return found;
    }

    private RegisterNotes notes() {
        if (notes == null) {
            RegisterExtract extract = register.extract(address.filter());
            notes = new RegisterNotes(RegisterWords.in(register.form(), reader.getLanguage().code()), extract);
        }
        return notes;
    }
}
