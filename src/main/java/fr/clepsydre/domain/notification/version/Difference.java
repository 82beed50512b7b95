package fr.clepsydre.domain.notification.version;

import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two versions say otherwise, field by field.
 *
 * @param fields in the order of the later form; what only the earlier form asks comes last
 */
public record Difference(List<Field> fields) {

    /**
     * One field.
     *
     * @param before empty when nothing was answered
     * @param after  empty when nothing is answered any more
     */
    public record Field(Section section, Question question, Optional<Answer> before, Optional<Answer> after) {
    }

    public Difference {
        fields = List.copyOf(fields);
    }

    /** What was said on forms. */
    public record Said(List<Form> forms, Content content) {
    }

    public static Difference between(Said before, Said after) {
        List<Field> fields = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Form form : Stream.concat(after.forms().stream(), before.forms().stream()).toList()) {
            for (Section section : form.sections()) {
                section.questions().stream().filter(question -> seen.add(question.key()))
                        .map(question -> new Field(section, question, before.content().answer(question.key()),
                                after.content().answer(question.key())))
                        .filter(field -> !field.before().equals(field.after()))
                        .forEach(fields::add);
            }
        }
        return new Difference(fields);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
