package fr.clepsydre.web.reminder;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.reminder.MailState;
import fr.clepsydre.app.reminder.ReadReminders;
import fr.clepsydre.web.GivenId;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Query;
import fr.clepsydre.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is due or was, the newest first, and what was seen of it. */
@Named
@RequestScoped
public class RemindersPage {

    private static final int SIZE = 50;
    private static final String ALL = "*";

    @Inject
    private ReadReminders reminders;
    @Inject
    private Caller caller;
    @Inject
    private Notices notices;
    @Inject
    private Say say;
    @Inject
    private HttpServletRequest request;

    private Query address = new Query("/reminders", Map.of());
    private ReadReminders.@Nullable Seen found;

    @PostConstruct
    void begin() {
        address = new Query(request.getContextPath() + "/reminders",
                Map.of("page", Optional.ofNullable(request.getParameter("page")).orElse("").strip()));
    }

    /** Answers as what does not exist to whoever may not see it. */
    public void open() {
        if (!caller.may(Permission.SEE_REMINDERS)) {
            Missing.answer();
        }
    }

    /** Marks the one that the button names, or all; only what was raised before the page was made. */
    public void see() throws IOException {
        String which = request.getParameter("see");
        boolean all = ALL.equals(which);
        reminders.see(all ? Optional.empty() : Optional.of(GivenId.read(which)), until());
        notices.told(say.text(all ? "reminders.seen.all" : "reminders.seen.one"));
        FacesContext.getCurrentInstance().getExternalContext().redirect(address.toString());
    }

    private Instant until() {
        try {
            return Instant.parse(Optional.ofNullable(request.getParameter("until")).orElse(""));
        } catch (DateTimeException tampered) {
            return Instant.EPOCH;
        }
    }

    public List<ReminderLine> getLines() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return found().entries().rows().stream().map(entry -> new ReminderLine(entry, getNow(), locale)).toList();
    }

    public long getTotal() {
        return found().entries().total();
    }

    public Pager getPager() {
        return Pager.of(page(), SIZE, getTotal(), address);
    }

    /** When the page was made. */
    public Instant getNow() {
        return found().now();
    }

    /** How the mails to the reader stand; null when no mail server is set. */
    public @Nullable MailState getMail() {
        return found().mail().orElse(null);
    }

    private ReadReminders.Seen found() {
        if (found == null) {
            found = reminders.entries(Pager.window(page(), SIZE));
        }
        return found;
    }

    private String page() {
        return address.values().getOrDefault("page", "");
    }
}
