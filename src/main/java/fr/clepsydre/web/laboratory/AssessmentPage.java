package fr.clepsydre.web.laboratory;

import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Section;
import fr.clepsydre.web.Phrases;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How grave the breach is for the people of one laboratory: the inputs of the score, which is shown beside them. */
@Named
@ViewScoped
public class AssessmentPage extends CaseAnswers {

    private static final long serialVersionUID = 1L;
    private static final String SEVERITY = "severity";

    @Inject
    private transient Phrases phrases;

    private transient Form form;

    /** Opens the case that the address names. */
    public void open() {
        if (found()) {
            form = cases.assessment();
        }
    }

    /** The level that the notification gives, in its words. */
    public String getSeverity() {
        return getFile().form().question(SEVERITY)
                .flatMap(question -> content().answer(SEVERITY).map(answer -> phrases.answer(question, answer)))
                .orElseGet(() -> phrases.text("risk.severity.open"));
    }

    /** The number of the section of the notification that asks for it. */
    public int getSeveritySection() {
        return getFile().form().sections().stream()
                .filter(one -> one.questions().stream().anyMatch(question -> question.key().equals(SEVERITY)))
                .map(Section::number).findFirst().orElse(1);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public Content content() {
        return getFile().content();
    }
}
