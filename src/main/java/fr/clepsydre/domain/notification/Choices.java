package fr.clepsydre.domain.notification;

import fr.clepsydre.domain.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A closed list. "Not known yet" is never one of its codes: it is an {@link Answer} of its own.
 *
 * @param key      its name in the form file
 * @param choices  in the order of the form
 * @param notKnown how the form words "not known yet" in this list, if it has a wording of its own
 * @param marks    what the authority's own file format writes, by code, where it has one; by {@link #UNKNOWN} for
 *                 "not known yet"
 */
public record Choices(String key, List<Choice> choices, Optional<Words> notKnown, Map<String, String> marks) {

    /** Stands for "not known yet" among the marks. */
    public static final String UNKNOWN = Answer.NOT_KNOWN_YET.canonical();

    /** One entry: an UPPER_CASE code and its label. */
    public record Choice(String code, Words label) {}

    public Choices {
        choices = List.copyOf(choices);
        marks = Map.copyOf(marks);
    }

    /** What the authority's own format writes for that code, or for {@link #UNKNOWN}. */
    public Optional<String> mark(String code) {
        return Optional.ofNullable(marks.get(code));
    }

    /** The code, or {@link #UNKNOWN}, that the authority's own format writes so. */
    public Optional<String> marked(String mark) {
        return marks.entrySet().stream().filter(entry -> entry.getValue().equals(mark)).map(Map.Entry::getKey)
                .findFirst();
    }

    public Optional<Choice> choice(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    public boolean has(String code) {
        return choice(code).isPresent();
    }
}
