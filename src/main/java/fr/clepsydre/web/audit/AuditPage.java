package fr.clepsydre.web.audit;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.audit.Anchors;
import fr.clepsydre.app.audit.AuditFilter;
import fr.clepsydre.app.audit.ReadTrail;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.audit.ChainCheck;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.audit.Entry;
import fr.clepsydre.web.ChangeWords;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Query;
import fr.clepsydre.web.Reader;
import fr.clepsydre.web.format.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was done here, by whom and when, and whether nothing was changed in it since. */
@Named
@RequestScoped
public class AuditPage {

    private static final int SIZE = 50;

    @Inject
    private ReadTrail trail;
    @Inject
    private Caller caller;
    @Inject
    private Reader reader;
    @Inject
    private ChangeWords changes;
    @Inject
    private HttpServletRequest request;

    private Slice<Entry> entries = new Slice<>(List.of(), 0);
    private ChainCheck.@Nullable Verdict verdict;

    /** Answers as what does not exist to whoever may not see it. */
    public void open() {
        if (caller.may(Permission.SEE_AUDIT)) {
            entries = trail.list(filter(), Pager.window(given("page"), SIZE));
        } else {
            Missing.answer();
        }
    }

    private AuditFilter filter() {
        return new AuditFilter(Arrays.stream(Deed.values()).filter(deed -> deed.name().equals(given("deed"))).findFirst(),
                Optional.of(given("actor")).filter(text -> !text.isEmpty()),
                Optional.of(given("place")).filter(text -> !text.isEmpty()));
    }

    /** Has the whole chain read; the page stays as it is otherwise. */
    public void verify() {
        verdict = trail.verify();
    }

    /** What the reading of this request found; null in every other. */
    public ChainCheck.@Nullable Verdict getVerdict() {
        return verdict;
    }

    public List<Entry> getEntries() {
        return entries.rows();
    }

    public long getTotal() {
        return entries.total();
    }

    public Pager getPager() {
        return Pager.of(given("page"), SIZE, getTotal(), new Query(request.getContextPath() + "/admin/audit",
                Map.of("deed", given("deed"), "actor", given("actor"), "place", given("place"))));
    }

    /** What was done, in words; the name in the program where there are none. */
    public String what(Entry entry) {
        if (entry.deed() == Deed.CASE && !caller.may(Permission.SEE_CASES)) {
            // The words of questions are those of a form that an administrator does not see.
            return entry.what();
        }
        if (entry.deed() == Deed.CASE) {
            return changes.what(Change.first(Change.Kind.valueOf(entry.what()), entry.detail(), ""));
        }
        String key = "audit.what." + entry.what();
        Texts texts = Texts.in(reader.getLanguage().locale());
        return texts.has(key) ? texts.text(key) : entry.what();
    }

    /** Identifiers beside it; those of a fact stand in its words. */
    public String detail(Entry entry) {
        return entry.deed() == Deed.CASE ? "" : entry.detail();
    }

    public Deed[] getDeeds() {
        return Deed.values();
    }

    public Anchors.State getAnchors() {
        return trail.anchors();
    }

    /** Whether the list is narrowed. */
    public boolean isNarrowed() {
        return !(given("deed") + given("actor") + given("place")).isEmpty();
    }

    /** What the address asks for. */
    public String value(String name) {
        return given(name);
    }

    private String given(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
