package fr.clepsydre.web.template;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.template.ApproveTemplates;
import fr.clepsydre.app.template.TemplateFile;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.TemplateVersion;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A second person decides on a text of letters. */
@Named
@RequestScoped
public class TemplateDecision {

    @Inject
    private TemplatePage page;
    @Inject
    private ApproveTemplates approve;
    @Inject
    private Caller caller;
    @Inject
    private Notices notices;
    @Inject
    private Phrases phrases;
    @Inject
    private HttpServletRequest request;

    private String reason = "";

    /** Whether the reader is to decide on what is proposed. */
    public boolean isDeciding() {
        return caller.may(Permission.APPROVE_TEMPLATES) && page.getFile().proposed().isPresent();
    }

    public void approve() throws IOException {
        TemplateFile file = page.getFile();
        end(approve.approve(file.kind(), file.language(), waiting(file)), "approved");
    }

    public void refuse() throws IOException {
        TemplateFile file = page.getFile();
        end(approve.refuse(file.kind(), file.language(), waiting(file), reason), "refused");
    }

    private static int waiting(TemplateFile file) {
        return file.proposed().map(TemplateVersion::number).orElse(0);
    }

    private void end(Outcome<TemplateVersion> outcome, String told) throws IOException {
        outcome.refusals().forEach(refusal -> notices.refused("decide", refusal));
        if (outcome.refusals().isEmpty()) {
            notices.told(phrases.text("template.done." + told));
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect(request.getContextPath() + page.getPath());
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
