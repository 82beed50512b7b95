package fr.clepsydre.web.template;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.letter.LetterPrinter;
import fr.clepsydre.app.template.ApproveTemplates;
import fr.clepsydre.app.template.EditTemplates;
import fr.clepsydre.app.template.PreviewTemplate;
import fr.clepsydre.app.template.ReadTemplates;
import fr.clepsydre.app.template.TemplateFile;
import fr.clepsydre.app.template.TemplateRemark;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.ProofReason;
import fr.clepsydre.domain.letter.TemplateVersion;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One text of letters: written, looked at, proposed, approved. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadTemplates templates;
    @Inject
    private transient EditTemplates edit;
    @Inject
    private transient ApproveTemplates approve;
    @Inject
    private transient PreviewTemplate preview;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private transient HttpServletRequest request;

    private transient TemplateFile file;
    private transient String text = "";
    private transient String seen = "";
    private transient String who = ProofReason.ALL_FLAGS.name();
    private transient String reason = "";
    private transient String from = "";
    private transient boolean theirs;
    private transient TemplateFindings findings;

    /** Opens the text that the address names. */
    public void open() {
        Map<String, String> asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Optional<LetterKind> kind = Arrays.stream(LetterKind.values())
                .filter(one -> one.name().equalsIgnoreCase(asked.get("kind"))).findFirst();
        Optional<TemplateFile> found = kind.filter(one -> caller.may(Permission.SEE_TEMPLATES))
                .flatMap(one -> templates.find(one, asked.getOrDefault("language", "")));
        if (found.isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        file = found.get();
        text = file.text();
        seen = stands();
        from = asked.getOrDefault("from", "");
    }

    private void load() {
        file = templates.find(file.kind(), file.language()).orElseThrow();
    }

    /** Keeps what is typed as a draft, and shows what becomes of it. */
    public void save() {
        Outcome<TemplateVersion> outcome = edit.write(file.kind(), file.language(), seen, text);
        outcome.refusals().forEach(refusal -> notices.refused("edit", refusal));
        load();
        if (outcome instanceof Outcome.Accepted<TemplateVersion> draft) {
            seen = draft.value().text();
            theirs = false;
        } else if (outcome.refusals().get(0).code().equals("CHANGED_MEANWHILE")) {
            // Not what is seen by the reader yet: leaving the field and pressing the button are two saves of one mind.
            theirs = true;
        }
    }

    /** What is typed is to stand in place of what somebody else wrote, which the page has shown. */
    public void keepMine() {
        seen = stands();
        save();
    }

    private String stands() {
        return file.draft().map(TemplateVersion::text).orElse("");
    }

    /** What somebody else wrote takes the place of what is typed. */
    public void takeTheirs() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + getPath());
    }

    /** What is typed says otherwise than what somebody else wrote meanwhile; empty unless somebody did. */
    public List<TextDifference.Line> getTheirs() {
        return theirs ? changes(stands().isEmpty() ? file.inForce().text() : stands()) : List.of();
    }

    /** Saves and proposes to a second person. */
    public void propose() throws IOException {
        save();
        if (!FacesContext.getCurrentInstance().isValidationFailed() && text.replace("\r\n", "\n").equals(seen)) {
            end("edit", edit.propose(file.kind(), file.language()), "proposed");
        }
    }

    public void discard() throws IOException {
        end("edit", edit.discard(file.kind(), file.language()), "discarded");
    }

    /** Begins a draft with an earlier text; 0 is that of the file. */
    public void startFrom(int number) throws IOException {
        end("edit", edit.startFrom(file.kind(), file.language(), number), "begun");
    }

    public void approve() throws IOException {
        end("decide", approve.approve(file.kind(), file.language(), waiting()), "approved");
    }

    public void refuse() throws IOException {
        end("decide", approve.refuse(file.kind(), file.language(), waiting(), reason), "refused");
    }

    private int waiting() {
        return file.proposed().map(TemplateVersion::number).orElse(0);
    }

    private void end(String form, Outcome<TemplateVersion> outcome, String told) throws IOException {
        outcome.refusals().forEach(refusal -> notices.refused(form, refusal));
        if (outcome.refusals().isEmpty()) {
            notices.told(phrases.text("template.done." + told));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + getPath());
        }
    }

    /** Shows the letter to somebody else. */
    public void look() {
        // The chosen recipient came with the request.
    }

    /** Path of this page. */
    public String getPath() {
        return "/templates/" + file.kind().name().toLowerCase(Locale.ROOT) + "/" + file.language();
    }

    /** Where the picture of the letter is; it changes with the text and the recipient. */
    public String getPicture() {
        return getPath() + "/page.png?who=" + who + "&v=" + Integer.toHexString(text.hashCode());
    }

    public boolean isMessage() {
        return file.kind() == LetterKind.EMAIL;
    }

    /** The message to the chosen recipient; empty for a text with faults. */
    public Optional<LetterPrinter.Message> getMessage() {
        return preview.message(wanted(), ProofReason.valueOf(who)) instanceof Outcome.Accepted<LetterPrinter.Message> good
                ? Optional.of(good.value())
                : Optional.empty();
    }

    private PreviewTemplate.Wanted wanted() {
        return new PreviewTemplate.Wanted(file.kind(), file.language(), text);
    }

    /** What keeps the text from being printed. */
    public List<Refusal> getFaults() {
        return findings().faults();
    }

    public List<TemplateRemark> getRemarks() {
        return findings().remarks();
    }

    /** Looked for once a text: the page asks for them several times. */
    private TemplateFindings findings() {
        if (findings == null || !findings.isOf(text)) {
            findings = TemplateFindings.of(templates, isMessage() ? Optional.empty() : Optional.of(preview), wanted());
        }
        return findings;
    }

    /** The sentence about a remark. */
    public String remark(TemplateRemark remark) {
        String when = remark.code().startsWith("NO_") && !remark.args().isEmpty() && "".equals(remark.args().get(0))
                ? ".always" : "";
        return phrases.text("template.remark." + remark.code() + when, remark.args().toArray());
    }

    /** Recipients whose letter takes more than one page, or cannot be printed. */
    public List<ProofReason> getLong() {
        return findings().overlong();
    }

    /** What the text says otherwise than the one in force, or than the version that the address asks for. */
    public List<TextDifference.Line> getDifference() {
        String before = file.versions().stream().filter(version -> String.valueOf(version.number()).equals(from))
                .map(TemplateVersion::text).findFirst().orElse(file.inForce().text());
        return changes(before);
    }

    private List<TextDifference.Line> changes(String before) {
        return TextDifference.between(before, text.replace("\r\n", "\n")).stream()
                .filter(line -> line.mark() != TextDifference.Mark.SAME).toList();
    }

    public boolean isEditing() {
        return caller.may(Permission.EDIT_TEMPLATES) && file.proposed().isEmpty();
    }

    /** Whether the reader is to decide on what is proposed. */
    public boolean isDeciding() {
        return caller.may(Permission.APPROVE_TEMPLATES) && file.proposed().isPresent();
    }

    public List<String> getPlaceholders() {
        return templates.placeholders();
    }

    public List<String> getConditions() {
        return templates.conditions();
    }

    /** How a text asks for that. */
    public String asking(String condition) {
        return "{{#if " + condition + "}} \u2026 {{/if}}";
    }

    public List<ProofReason> getRecipients() {
        return List.of(ProofReason.values());
    }

    public TemplateFile getFile() {
        return file;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
