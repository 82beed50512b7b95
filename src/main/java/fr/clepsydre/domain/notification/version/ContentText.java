package fr.clepsydre.domain.notification.version;

import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answers of a version as a text of its own, from which they are read back: a line for each answer that counts,
 * with its question, where it comes from, and its canonical form. Lines end in LF; it is UTF-8.
 */
public final class ContentText {

    private static final String HEAD = "clepsydre-answers 1";

    private ContentText() {
    }

    /** What this content says on these forms, question by question in their order; the same content, the same text. */
    public static String write(Content content, List<Form> forms) {
        StringBuilder text = new StringBuilder(HEAD).append(' ').append(content.timing()).append('\n');
        forms.stream().flatMap(form -> form.questions().stream()).map(Question::key).distinct()
                .forEach(key -> content.answer(key).ifPresent(answer -> text.append(key).append('\t')
                        .append(content.origin(key).orElseThrow()).append('\t')
                        .append(escaped(answer.canonical())).append('\n')));
        return text.toString();
    }

    /** Reads {@link #write}; anything else is a damaged file, hence an exception. */
    public static Content read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(HEAD + " ")) {
            throw new IllegalArgumentException("not the answers of a version");
        }
        Map<Content.Origin, Map<String, Answer>> answers = new EnumMap<>(Content.Origin.class);
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\t", 3);
            answers.computeIfAbsent(Content.Origin.valueOf(parts[1]), origin -> new TreeMap<>())
                    .put(parts[0], Answer.decode(plain(parts[2])));
        }
        return new Content(new Answers(answers.getOrDefault(Content.Origin.OWN, Map.of())),
                new Answers(answers.getOrDefault(Content.Origin.INCIDENT, Map.of())),
                new Answers(answers.getOrDefault(Content.Origin.DERIVED, Map.of())),
                Content.Timing.valueOf(lines.get(0).substring(HEAD.length() + 1)));
    }

    /** Whether both say the same on these forms, wherever it comes from. */
    public static boolean same(Content one, Content other, List<Form> forms) {
        return forms.stream().flatMap(form -> form.questions().stream()).map(Question::key)
                .allMatch(key -> one.answer(key).equals(other.answer(key)));
    }

    // Answers may hold line ends; a tab needs no escape, since the answer is the last part of its line.
    private static String escaped(String canonical) {
        return canonical.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String plain(String escaped) {
        return escaped.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}
