package fr.clepsydre.web.reminder;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.reminder.KeepMailAddress;
import fr.clepsydre.app.reminder.MailState;
import fr.clepsydre.app.reminder.WatchReminders;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reminders by e-mail: on one's own account where they go, for whoever runs the server whether they leave it. */
@Named
@RequestScoped
public class MailPart {

    @Inject
    private KeepMailAddress address;
    @Inject
    private WatchReminders watch;
    @Inject
    private Caller caller;
    @Inject
    private Notices notices;
    @Inject
    private Say say;
    @Inject
    private HttpServletRequest request;

    private @Nullable String email;
    private @Nullable Optional<MailState> state;

    public void change() throws IOException {
        Outcome<Optional<String>> outcome = address.change(getEmail());
        outcome.refusals().forEach(refusal -> notices.refused("mail", refusal));
        if (outcome instanceof Outcome.Accepted<Optional<String>> done) {
            notices.told(say.text(done.value().isPresent() ? "mail.address.set" : "mail.address.none"));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/account");
        }
    }

    /** What stands in the field: what was typed, or the address as it is kept. */
    public String getEmail() {
        if (email == null) {
            email = caller.may(Permission.SEE_REMINDERS) ? address.find().orElse("") : "";
        }
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    /** How the mails to everybody stand; null when no mail server is set. */
    public @Nullable MailState getState() {
        if (state == null) {
            state = watch.mail();
        }
        return state.orElse(null);
    }
}
