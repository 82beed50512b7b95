package fr.clepsydre.web.account;

import fr.clepsydre.app.calendar.CalendarAddress;
import fr.clepsydre.app.calendar.KeepCalendarAddress;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** On one's own account: the secret address under which one's calendar program reads the deadlines. */
@Named
@RequestScoped
public class CalendarPart {

    @Inject
    private KeepCalendarAddress calendar;
    @Inject
    private Notices notices;
    @Inject
    private Say say;
    @Inject
    private Once once;
    @Inject
    private HttpServletRequest request;

    private String made = "";

    /** The address is shown in this answer and never again; a form sent twice does not change it once more. */
    public void make() throws IOException {
        if (once.of(this::begin) == Once.Result.REPEATED) {
            notices.refused("", "account.calendar.repeated");
        }
    }

    private boolean begin() {
        made = calendar.make();
        return true;
    }

    public void revoke() throws IOException {
        calendar.revoke();
        notices.told(say.text("account.calendar.revoked"));
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/account");
    }

    /** The address made by this request; empty in every other. */
    public String getMade() {
        return made;
    }

    /** What is known of the address; null when there is none. */
    public @Nullable CalendarAddress getAddress() {
        return calendar.find().orElse(null);
    }

    /** When a program last read it; null when none did. */
    public @Nullable Instant getLastReadAt() {
        return calendar.find().flatMap(CalendarAddress::lastReadAt).orElse(null);
    }
}
