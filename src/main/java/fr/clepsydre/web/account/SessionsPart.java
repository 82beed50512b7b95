package fr.clepsydre.web.account;

import fr.clepsydre.app.account.KeepSessions;
import fr.clepsydre.app.account.Sessions;
import fr.clepsydre.web.GivenId;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On one's own account: where one is logged in. */
@Named
@RequestScoped
public class SessionsPart {

    @Inject
    private KeepSessions keep;
    @Inject
    private Notices notices;
    @Inject
    private Say say;
    @Inject
    private HttpServletRequest request;

    private @Nullable List<Sessions.Session> sessions;

    public List<Sessions.Session> getSessions() {
        if (sessions == null) {
            sessions = keep.list();
        }
        return sessions;
    }

    /** Whether it is the one that reads this. */
    public boolean here(Sessions.Session session) {
        return keep.isThis(session.id());
    }

    /** Ends the one that the button names. */
    public void end() throws IOException {
        keep.end(GivenId.read(request.getParameter("end")));
        again();
    }

    public void endOthers() throws IOException {
        keep.endOthers();
        again();
    }

    private void again() throws IOException {
        notices.told(say.text("sessions.ended"));
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/account");
    }
}
