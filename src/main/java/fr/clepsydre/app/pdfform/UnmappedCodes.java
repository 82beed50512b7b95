package fr.clepsydre.app.pdfform;

import fr.clepsydre.app.notification.AnswerWords;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what was chosen and has no place in a form: boxes that nobody ticked would say that it was not chosen. */
final class UnmappedCodes {

    private UnmappedCodes() {
    }

    /** One a code that no field takes, at all fields of its question. */
    static List<OpenField> of(PdfTemplate template, Content content, String language) {
        Map<Question, List<FieldRule>> rules = new LinkedHashMap<>();
        template.rules().forEach(rule -> rule.source().questions()
                .forEach(question -> rules.computeIfAbsent(question, asked -> new ArrayList<>()).add(rule)));
        List<OpenField> open = new ArrayList<>();
        rules.forEach((question, ofIt) -> {
            if (content.answer(question.key()).orElse(Answer.NOT_KNOWN_YET) instanceof Answer.Given given
                    && ofIt.stream().allMatch(UnmappedCodes::isTable)) {
                open.addAll(untaken(question, given, ofIt, language));
            }
        });
        return open;
    }

    private static List<OpenField> untaken(Question question, Answer.Given given, List<FieldRule> rules,
            String language) {
        Set<String> taken = rules.stream()
                .flatMap(rule -> ((FieldSource.Answered) rule.source()).codes().keySet().stream())
                .collect(Collectors.toSet());
        AnswerWords words = AnswerWords.in(language);
        String[] fields = rules.stream().map(FieldRule::field).toArray(String[]::new);
        return given.values().stream().filter(code -> !taken.contains(code))
                .map(code -> new OpenField(Refusal.of("PDF_CODE_NOT_MAPPED", words.write(question, Answer.of(code))).at(fields),
                        List.of(question)))
                .toList();
    }

    private static boolean isTable(FieldRule rule) {
        return rule.source() instanceof FieldSource.Answered answered && !answered.codes().isEmpty();
    }
}
