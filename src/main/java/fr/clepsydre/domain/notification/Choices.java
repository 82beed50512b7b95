package fr.clepsydre.domain.notification;

import fr.clepsydre.domain.Words;
import java.util.List;
import java.util.Optional;

/**
 * A closed list. "Not known yet" is never one of its codes: it is an {@link Answer} of its own.
 *
 * @param key      its name in the form file
 * @param choices  in the order of the form
 * @param notKnown how the form words "not known yet" in this list, if it has a wording of its own
 */
public record Choices(String key, List<Choice> choices, Optional<Words> notKnown) {

    /** One entry: an UPPER_CASE code and its label. */
    public record Choice(String code, Words label) {}

    public Choices {
        choices = List.copyOf(choices);
    }

    public Optional<Choice> choice(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    public boolean has(String code) {
        return choice(code).isPresent();
    }
}
