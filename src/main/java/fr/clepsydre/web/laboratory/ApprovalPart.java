package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.letter.ApproveLetters;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.ProofLetter;
import fr.clepsydre.app.letter.ReadProof;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Phrases;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The proof of a run, and what a second person says of it. */
@Named
@ViewScoped
public class ApprovalPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadProof proof;
    @Inject
    private transient ApproveLetters approve;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private Once once;
    @Inject
    private transient HttpServletRequest request;

    private String comment = "";

    /** Which letters the proof has, by sequence. */
    public List<ProofLetter> letters(UUID run) {
        return proof.letters(run);
    }

    /** The messages of the proof of a run of e-mails. */
    public List<ReadProof.ProofMessage> messages(UUID run) {
        return proof.messages(run);
    }

    /** Why it was chosen, in words. */
    public String reasons(ProofLetter letter) {
        return letter.reasons().stream().sorted().map(reason -> phrases.coded("proof.reason", reason.name()))
                .collect(Collectors.joining(", "));
    }

    /** Whether the reader may say whether that run is printed. */
    public boolean decides(LetterRun run) {
        return caller.may(Permission.APPROVE_LETTERS) && !run.author().login().equals(caller.known().login());
    }

    public void approve(UUID run, CaseAddress address) throws IOException {
        decide(run, LetterRun.Verdict.APPROVED, address);
    }

    public void refuse(UUID run, CaseAddress address) throws IOException {
        decide(run, LetterRun.Verdict.REFUSED, address);
    }

    private void decide(UUID run, LetterRun.Verdict verdict, CaseAddress address) throws IOException {
        Once.Result result = once.of(() -> {
            Outcome<LetterRun> outcome = approve.decide(run, verdict, comment);
            outcome.refusals().forEach(refusal -> notices.refusedWith(
                    refusal.fields().contains("comment") ? "approval:comment" : "", phrases.refusal(refusal)));
            return outcome.refusals().isEmpty();
        });
        if (result != Once.Result.REFUSED) {
            notices.told(phrases.text("approval.told." + verdict));
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect(request.getContextPath() + address.laboratory() + "/letters");
        }
    }

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment == null ? "" : comment;
    }
}
