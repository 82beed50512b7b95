package fr.clepsydre.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Lets a form be sent before the scripts of its page have run, or without any. PrimeFaces has a script put the page's
 * nonce into each form, and answers one that comes without it with an error. Such an answer is a whole new page, which
 * may as well have a nonce of its own.
 */
public final class ScriptlessForms implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null || !faces.isPostback() || faces.getPartialViewContext().isAjaxRequest()
                || faces.getExternalContext().getRequestParameterMap().containsKey(NONCE)) {
            return;
        }
        Map<String, Object> kept = faces.getViewRoot().getViewMap(false);
        if (kept != null) {
            kept.remove(NONCE);
        }
    }
}
