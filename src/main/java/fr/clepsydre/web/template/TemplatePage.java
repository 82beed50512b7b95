package fr.clepsydre.web.template;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.template.EditTemplates;
import fr.clepsydre.app.template.ReadTemplates;
import fr.clepsydre.app.template.TemplateFile;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.LetterKind;
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

/** One text of letters: written and proposed. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadTemplates templates;
    @Inject
    private transient EditTemplates edit;
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
    private transient String from = "";
    private transient boolean conflict;

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
        seen = file.state();
        from = asked.getOrDefault("from", "");
    }

    /** Keeps what is typed as a draft, and shows what becomes of it; what was not changed is no draft. */
    public void save() {
        if (!conflict && TemplateFile.lines(text).equals(file.text())) {
            return;
        }
        Outcome<TemplateVersion> outcome = edit.write(file.kind(), file.language(), seen, text);
        outcome.refusals().forEach(refusal -> notices.refused("edit", refusal));
        file = templates.find(file.kind(), file.language()).orElseThrow();
        conflict = !outcome.refusals().isEmpty() && !file.state().equals(seen);
        if (!conflict) {
            seen = file.state();
        }
    }

    /** What is typed is to stand in place of what somebody else wrote, which the page has shown. */
    public void keepMine() {
        seen = file.state();
        save();
    }

    /** What somebody else wrote takes the place of what is typed. */
    public void takeTheirs() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + getPath());
    }

    /** Saves and proposes to a second person. */
    public void propose() throws IOException {
        save();
        if (!conflict && TemplateFile.lines(text).equals(file.text())) {
            end(edit.propose(file.kind(), file.language(), seen), "proposed");
        }
    }

    public void discard() throws IOException {
        end(edit.discard(file.kind(), file.language(), seen), "discarded");
    }

    /** Begins a draft with an earlier text; 0 is that of the file. */
    public void startFrom(int number) throws IOException {
        end(edit.startFrom(file.kind(), file.language(), seen, number), "begun");
    }

    private void end(Outcome<TemplateVersion> outcome, String told) throws IOException {
        outcome.refusals().forEach(refusal -> notices.refused("edit", refusal));
        if (outcome.refusals().isEmpty()) {
            notices.told(phrases.text("template.done." + told));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + getPath());
        } else {
            file = templates.find(file.kind(), file.language()).orElseThrow();
            conflict = !file.state().equals(seen);
        }
    }

    /** Path of this page. */
    public String getPath() {
        return "/templates/" + file.kind().name().toLowerCase(Locale.ROOT) + "/" + file.language();
    }

    /** Whether what stands is not what was seen when the typing began: one of the two is to be chosen. */
    public boolean isConflict() {
        return conflict;
    }

    /** With what the text is compared: the version that the address asks for, else the one in force. */
    public String getBefore() {
        return file.versions().stream().filter(version -> String.valueOf(version.number()).equals(from))
                .map(TemplateVersion::text).findFirst().orElse(file.inForce().text());
    }

    /** Whether the reader may write; while a choice is owed, too, so that nothing typed is lost. */
    public boolean isEditing() {
        return caller.may(Permission.EDIT_TEMPLATES) && (conflict || file.proposed().isEmpty());
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

    public TemplateFile getFile() {
        return file;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
