package fr.clepsydre.app.notification;

import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions of the assessment as they are answered: those of its form, and behind them the question of the
 * notification that the method only notes, so that it is answered once.
 */
public final class AssessmentQuestions {

    private static final String NOTED = "unintelligible";

    private AssessmentQuestions() {
    }

    /** A form that holds all of them; without the last section where the notification does not ask that. */
    public static Form of(Forms forms) {
        Form form = forms.assessment();
        List<Section> sections = new ArrayList<>(form.sections());
        forms.current().sections().stream()
                .flatMap(section -> section.questions().stream()
                        .filter(question -> question.key().equals(NOTED))
                        .map(question -> new Section(sections.size() + 1, section.key(), section.title(),
                                List.of(question))))
                .findFirst().ifPresent(sections::add);
        return new Form(form.key(), form.version(), form.title(), sections);
    }
}
