package fr.clepsydre.domain.notification;

import fr.clepsydre.domain.Words;
import java.util.List;
import java.util.Optional;

/**
 * The form of an authority, as read from its file.
 *
 * @param key      for example {@code cnil}
 * @param version  of the authority's form, for example {@code 2023-07}
 * @param title    what it is called
 * @param sections in its order; the keys of questions are unique over all of them
 */
public record Form(String key, String version, Words title, List<Section> sections) {

    public Form {
        sections = List.copyOf(sections);
        List<String> keys = sections.stream().flatMap(section -> section.questions().stream())
                .map(Question::key).toList();
        if (keys.size() != keys.stream().distinct().count()) {
            throw new IllegalArgumentException("a key stands for two questions");
        }
    }

    public Optional<Question> question(String questionKey) {
        return questions().stream().filter(question -> question.key().equals(questionKey)).findFirst();
    }

    /** Every question, in the order of the form. */
    public List<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream()).toList();
    }
}
