package fr.clepsydre.web.template;

import fr.clepsydre.app.template.ReadTemplates;
import fr.clepsydre.app.template.TemplateFile;
import fr.clepsydre.app.template.TemplateRemark;
import fr.clepsydre.app.template.TemplateReview;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.web.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be said about the text that is typed; found out once a text and request. */
@Named
@RequestScoped
public class TemplateOpinion {

    @Inject
    private TemplatePage page;
    @Inject
    private ReadTemplates templates;
    @Inject
    private Phrases phrases;

    private @Nullable String reviewed;
    private TemplateReview review = new TemplateReview(List.of(), List.of());

    private TemplateReview review() {
        if (!page.getText().equals(reviewed)) {
            reviewed = page.getText();
            review = templates.review(page.getFile().kind(), page.getFile().language(), page.getText());
        }
        return review;
    }

    /** What keeps the text from being printed. */
    public List<Refusal> getFaults() {
        return review().faults();
    }

    public List<TemplateRemark> getRemarks() {
        return review().remarks();
    }

    /** The sentence about a remark. */
    public String sentence(TemplateRemark remark) {
        if (!remark.code().startsWith("NO_") && !remark.code().endsWith("_BLANK")) {
            return phrases.text("template.remark." + remark.code(), remark.args().toArray());
        }
        String when = remark.args().stream().map(Object::toString)
                .map(name -> name.startsWith("!") ? phrases.text("template.without", name.substring(1)) : name)
                .collect(Collectors.joining(", "));
        return phrases.text("template.remark." + remark.code() + (when.isEmpty() ? ".always" : ""), when);
    }

    /** What the text says otherwise than the one in force, or than the version that the address asks for. */
    public List<TextDifference.Line> getDifference() {
        return between(page.getBefore());
    }

    /** What the typed text says otherwise than what stands now, because somebody else wrote meanwhile. */
    public List<TextDifference.Line> getTheirs() {
        return between(page.getFile().text());
    }

    private List<TextDifference.Line> between(String before) {
        return TextDifference.between(before, TemplateFile.lines(page.getText())).stream()
                .filter(line -> line.mark() != TextDifference.Mark.SAME).toList();
    }
}
