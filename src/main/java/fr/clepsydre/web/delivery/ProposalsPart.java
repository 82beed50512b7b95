package fr.clepsydre.web.delivery;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.delivery.ProposeAnswers;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the letters say about the communication to the people, beside the questions about it: taken over by a click. */
@Named
@RequestScoped
public class ProposalsPart {

    @Inject
    private ProposeAnswers propose;
    @Inject
    private ReadCase cases;
    @Inject
    private Caller caller;
    @Inject
    private Notices notices;
    @Inject
    private Phrases phrases;
    @Inject
    private Once once;
    @Inject
    private HttpServletRequest request;

    private @Nullable List<Proposal> proposals;

    /** A question, and the answer to it, in words. */
    public record Proposal(String label, String value) {
    }

    /** None for who does not answer, or when all is said already. */
    public List<Proposal> getProposals() {
        List<Proposal> known = proposals;
        if (known == null) {
            known = CaseAddress.asked().filter(asked -> caller.may(Permission.EDIT_CASE))
                    .map(asked -> propose.proposed(asked.reference(), asked.finess())).orElse(Map.of())
                    .entrySet().stream().flatMap(entry -> inWords(entry).stream()).toList();
            proposals = known;
        }
        return known;
    }

    private Optional<Proposal> inWords(Map.Entry<String, Answer> entry) {
        Optional<Question> question = cases.question(entry.getKey());
        return question.map(asked -> new Proposal(asked.label().in(phrases.language()),
                phrases.answer(asked, entry.getValue())));
    }

    /** Gives these answers. */
    public void take() throws IOException {
        CaseAddress of = CaseAddress.asked().orElseThrow();
        Once.Result result = once.of(() -> {
            Outcome<?> outcome = propose.take(of.reference(), of.finess());
            outcome.refusals().forEach(refusal -> notices.refused("proposals", refusal));
            return outcome.refusals().isEmpty();
        });
        if (result != Once.Result.REFUSED) {
            notices.told(phrases.text("proposal.told"));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath()
                    + of.laboratory() + "/notification?section=" + section());
        }
    }

    private String section() {
        String asked = Optional.ofNullable(request.getParameter("section")).orElse("");
        return asked.matches("\\d{1,3}") ? asked : "";
    }
}
