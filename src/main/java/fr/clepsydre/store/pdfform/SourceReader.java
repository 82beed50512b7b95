package fr.clepsydre.store.pdfform;

import fr.clepsydre.app.pdfform.FieldSource;
import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.store.form.FormNode;
import jakarta.json.JsonString;
import java.text.DecimalFormat;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads where the value of one field comes from, and holds it against our questions. */
final class SourceReader {

    private static final String[] KINDS = {"question", "text", "code"};
    private static final Pattern PART = Pattern.compile("\\{\\{(\\w+)}}");

    /** Any moment and number: whether a pattern writes one. */
    private static final ZonedDateTime SOME_TIME = ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);

    private final Function<String, Optional<Question>> questions;

    SourceReader(Function<String, Optional<Question>> questions) {
        this.questions = questions;
    }

    /** Empty when something is wrong with it, which is then noted. */
    Optional<FieldSource> source(FormNode node) {
        List<String> kinds = Stream.of(KINDS).filter(node::has).toList();
        if (kinds.size() != 1) {
            node.refuse("MAP_RULE_UNCLEAR", String.join(", ", KINDS));
            return Optional.empty();
        }
        boolean asks = node.has("question");
        Stream.of("codes", "format").filter(name -> node.has(name) && !asks)
                .forEach(name -> node.refuse("FORM_UNKNOWN_FIELD", name));
        int before = node.refused().size();
        Optional<FieldSource> source = asks ? answered(node)
                : Optional.of(node.has("text") ? composed(node) : new FieldSource.Fixed(node.text("code")));
        return source.filter(sound -> node.refused().size() == before);
    }

    private Optional<FieldSource> answered(FormNode node) {
        Optional<Question> question = known(node, node.text("question"));
        if (node.has("codes") && node.has("format")) {
            node.refuse("MAP_RULE_UNCLEAR", "codes, format");
        }
        return question.map(asked -> new FieldSource.Answered(asked, codes(node, asked), format(node, asked)));
    }

    private static Map<String, String> codes(FormNode node, Question question) {
        if (!node.has("codes")) {
            return Map.of();
        }
        if (question.type() != Question.Type.YES_NO && question.choices().isEmpty()) {
            node.refuse("PDF_MAP_WITHOUT_CODES", question.key());
            return Map.of();
        }
        FormNode table = node.object("codes");
        Map<String, String> codes = new LinkedHashMap<>();
        table.json().forEach((code, written) -> {
            if (!offers(question, code)) {
                table.refuse("MAP_UNKNOWN_CODE", code);
            }
            // Empty on purpose: the field then stays as if nothing was chosen.
            codes.put(code, written instanceof JsonString text ? text.getString() : table.text(code));
        });
        if (codes.isEmpty()) {
            node.refuse("FORM_OBJECT_MISSING", "codes");
        }
        return codes;
    }

    private static boolean offers(Question question, String code) {
        return code.equals(Choices.UNKNOWN)
                || (question.type() == Question.Type.YES_NO
                        ? Set.of("YES", "NO").contains(code)
                        : question.choices().filter(choices -> choices.has(code)).isPresent());
    }

    private static Optional<String> format(FormNode node, Question question) {
        if (!node.has("format")) {
            return Optional.empty();
        }
        String pattern = node.text("format");
        if (!writes(question.type(), pattern)) {
            node.refuse("PDF_MAP_FORMAT", pattern);
        }
        return Optional.of(pattern);
    }

    private static boolean writes(Question.Type type, String pattern) {
        try {
            if (type == Question.Type.MOMENT) {
                return !DateTimeFormatter.ofPattern(pattern, Locale.FRANCE).format(SOME_TIME).isBlank();
            }
            return type == Question.Type.COUNT && new DecimalFormat(pattern).format(12_345).matches(".*\\d.*");
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return false;
        }
    }

    private FieldSource composed(FormNode node) {
        Words text = node.object("text").only("fr", "en").words();
        Map<String, Question> parts = new HashMap<>();
        for (String written : List.of(text.fr(), text.en())) {
            if (PART.matcher(written).replaceAll("").matches("(?s).*(\\{\\{|}}).*")) {
                node.refuse("PDF_MAP_BRACES", written);
            }
            new HashSet<>(PART.matcher(written).results().map(part -> part.group(1)).toList()).stream()
                    .filter(key -> !parts.containsKey(key))
                    .forEach(key -> known(node, key).ifPresent(question -> parts.put(key, question)));
        }
        return new FieldSource.Composed(text, parts);
    }

    private Optional<Question> known(FormNode node, String key) {
        Optional<Question> question = questions.apply(key);
        if (question.isEmpty() && !key.isEmpty()) {
            node.refuse("MAP_UNKNOWN_QUESTION", key);
        }
        return question;
    }
}
