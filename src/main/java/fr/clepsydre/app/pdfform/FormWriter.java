package fr.clepsydre.app.pdfform;

import fr.clepsydre.app.notification.AnswerWords;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.SheetLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out what each field says of one content, and what stays open because nobody has said it. */
final class FormWriter {

    /** A question in a composed text. */
    static final Pattern PART = Pattern.compile("\\{\\{(\\w+)}}");

    private final Content content;
    private final FieldText text;
    private final List<FieldValue> values = new ArrayList<>();
    private final Map<Lack, List<String>> lacks = new LinkedHashMap<>();

    /** One reason for one question, at however many fields. */
    private record Lack(String code, Question question) {}

    private FormWriter(Content content, FieldText text) {
        this.content = content;
        this.text = text;
    }

    /** What is to be written, and what is open. */
    record Written(List<FieldValue> values, List<OpenField> open) {}

    static Written write(PdfTemplate template, Content content, String language) {
        FormWriter writer = new FormWriter(content, new FieldText(language));
        template.rules().forEach(rule -> writer.values.add(writer.value(rule)));
        List<OpenField> open = new ArrayList<>();
        writer.lacks.forEach((lack, fields) -> open.add(new OpenField(
                Refusal.of(lack.code()).at(fields.toArray(String[]::new)), List.of(lack.question()))));
        open.addAll(UnmappedCodes.of(template, content, language));
        return new Written(writer.values, open);
    }

    private FieldValue value(FieldRule rule) {
        if (rule.source() instanceof FieldSource.Answered answered) {
            return answered(rule, answered);
        } else if (rule.source() instanceof FieldSource.Composed composed) {
            return FieldValue.text(rule.field(), composed(rule, composed));
        }
        String code = ((FieldSource.Fixed) rule.source()).code();
        return new FieldValue(rule.field(), code, List.of(code));
    }

    private FieldValue answered(FieldRule rule, FieldSource.Answered source) {
        Optional<Answer.Given> given = known(rule, source.question(), source.codes().containsKey(Choices.UNKNOWN));
        if (given.isEmpty()) {
            return open(rule, source);
        }
        if (source.codes().isEmpty()) {
            String written = source.format()
                    .map(pattern -> text.formatted(source.question(), given.get(), pattern))
                    .orElseGet(() -> text.inWords(source.question(), given.get()));
            return new FieldValue(rule.field(), written, given.get().values());
        }
        return coded(rule, given.get().values().stream()
                .map(code -> source.codes().getOrDefault(code, "")).distinct().toList());
    }

    private static FieldValue coded(FieldRule rule, List<String> taken) {
        List<String> codes = taken.stream().filter(code -> !code.isEmpty()).toList();
        return new FieldValue(rule.field(), String.join(", ", codes), codes);
    }

    /** What a field says when the answer is open. */
    private FieldValue open(FieldRule rule, FieldSource.Answered source) {
        boolean said = content.answer(source.question().key()).isPresent();
        if (said && source.codes().containsKey(Choices.UNKNOWN)) {
            return coded(rule, List.of(source.codes().get(Choices.UNKNOWN)));
        }
        return FieldValue.text(rule.field(), said ? notKnown(rule) : "");
    }

    private String composed(FieldRule rule, FieldSource.Composed source) {
        StringBuilder written = new StringBuilder();
        boolean known = source.parts().isEmpty();
        Matcher parts = PART.matcher(source.text().in(text.language()));
        while (parts.find()) {
            Question question = source.parts().get(parts.group(1));
            Optional<Answer.Given> given = known(rule, question, false);
            boolean said = content.answer(question.key()).isPresent();
            String part = given.map(answer -> text.inWords(question, answer)).orElseGet(() -> said ? notKnown(rule) : "");
            known |= !part.isEmpty();
            parts.appendReplacement(written, Matcher.quoteReplacement(part));
        }
        parts.appendTail(written);
        // The words around answers that are not there say nothing.
        return known ? written.toString().strip() : "";
    }

    private String notKnown(FieldRule rule) {
        return rule.notKnown().map(words -> words.in(text.language())).orElse("");
    }

    /** The answer, if it is one; else what is lacking is noted, unless the form can say it or nobody asks. */
    private Optional<Answer.Given> known(FieldRule rule, Question question, boolean sayable) {
        Optional<Answer> answer = content.answer(question.key());
        if (answer.isEmpty()) {
            if (question.isAskedIn(content)) {
                lack("PDF_ANSWER_MISSING", question, rule);
            }
            return Optional.empty();
        }
        if (AnswerWords.state(question, answer.get()) == SheetLine.State.ANSWERED) {
            return Optional.of((Answer.Given) answer.get());
        }
        if (!sayable && rule.notKnown().isEmpty()) {
            lack("PDF_ANSWER_NOT_KNOWN", question, rule);
        }
        return Optional.empty();
    }

    private void lack(String code, Question question, FieldRule rule) {
        lacks.computeIfAbsent(new Lack(code, question), lack -> new ArrayList<>()).add(rule.field());
    }
}
