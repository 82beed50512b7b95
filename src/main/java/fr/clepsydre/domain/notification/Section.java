package fr.clepsydre.domain.notification;

import fr.clepsydre.domain.Words;
import java.util.List;

/**
 * One section of the form.
 *
 * @param number 1 for the first, in the order of the authority's form
 * @param key    camelCase
 */
public record Section(int number, String key, Words title, List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
