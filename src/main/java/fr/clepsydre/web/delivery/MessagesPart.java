package fr.clepsydre.web.delivery;

import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.SettleMessages;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;

/** Messages of which nobody can tell whether they went out. */
@Named
@RequestScoped
public class MessagesPart {

    @Inject
    private SettleMessages settle;
    @Inject
    private Notices notices;
    @Inject
    private Phrases phrases;
    @Inject
    private HttpServletRequest request;

    /** How many of a run. */
    public long uncertain(UUID run) {
        return settle.uncertain(run);
    }

    public void sendAgain(UUID run) throws IOException {
        decide(run, SettleMessages.Decision.SEND_AGAIN);
    }

    public void countAsSent(UUID run) throws IOException {
        decide(run, SettleMessages.Decision.COUNT_AS_SENT);
    }

    private void decide(UUID run, SettleMessages.Decision decision) throws IOException {
        Outcome<LetterRun> outcome = settle.decide(run, decision);
        outcome.refusals().forEach(refusal -> notices.refusedWith("", phrases.refusal(refusal)));
        if (outcome.refusals().isEmpty()) {
            notices.told(phrases.text("messages.told." + decision));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath()
                    + CaseAddress.asked().orElseThrow().laboratory() + "/letters");
        }
    }
}
