package fr.clepsydre.app.notification;

import fr.clepsydre.domain.notification.Completeness;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.FormMapping;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import java.util.List;
import java.util.Optional;

/**
 * A case as one form shows it.
 *
 * @param mapping how its answers follow from the form that is filled in; empty for that form itself
 */
public record FormView(Form form, Content content, Completeness completeness, Optional<FormMapping> mapping) {

    /** As the form that is filled in shows it. */
    public static FormView of(CaseFile file) {
        return new FormView(file.form(), file.content(), file.completeness(), Optional.empty());
    }

    /** As another form shows it. */
    public static FormView of(CaseFile file, FormMapping mapping) {
        Content content = mapping.forth(file.content());
        return new FormView(mapping.to(), content, Completeness.of(mapping.to(), content), Optional.of(mapping));
    }

    /** The section of the form that is filled in where the answer is typed from which this one follows. */
    public Optional<Section> source(String question) {
        List<Question> sources = mapping.map(way -> way.sources(question)).orElse(List.of());
        return sources.stream().filter(source -> source.level() != Question.Level.DERIVED).findFirst()
                .flatMap(source -> mapping.orElseThrow().from().sections().stream()
                        .filter(section -> section.questions().contains(source)).findFirst());
    }
}
