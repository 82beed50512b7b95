package fr.clepsydre.domain.severity;

import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.severity.EnisaScore.Identification;
import fr.clepsydre.domain.severity.EnisaScore.Intent;
import fr.clepsydre.domain.severity.EnisaScore.Loss;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an assessment out of answers. A code that the method does not know counts as not known yet. */
final class AssessmentReading {

    static final String IDENTIFICATION = "enisaIdentification";
    static final String CONFIDENTIALITY = "enisaConfidentiality";
    static final String INTEGRITY = "enisaIntegrity";
    static final String AVAILABILITY = "enisaAvailability";
    static final String INTENT = "enisaIntent";
    /** Asked once, by the form of the authority. */
    private static final String UNINTELLIGIBLE = "unintelligible";

    private AssessmentReading() {}

    static Assessment of(Answers answers, Count persons) {
        Circumstances circumstances = new Circumstances(code(answers, CONFIDENTIALITY, Loss.class),
                code(answers, INTEGRITY, Loss.class), code(answers, AVAILABILITY, Loss.class),
                code(answers, INTENT, Intent.class));
        return new Assessment(context(answers), code(answers, IDENTIFICATION, Identification.class), circumstances,
                many(persons), code(answers, UNINTELLIGIBLE, Flag.class).orElse(Flag.NOT_KNOWN_YET));
    }

    private static DataContext context(Answers answers) {
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        Map<DataCategory, Adjustment> adjustments = new EnumMap<>(DataCategory.class);
        List<String> chosen = answers.answer(DataContext.CATEGORIES)
                .map(answer -> answer instanceof Answer.Given given ? given.values() : List.<String>of())
                .orElse(List.of());
        for (DataCategory category : DataCategory.values()) {
            if (chosen.contains(category.name())) {
                categories.add(category);
                code(answers, category.question(), Adjustment.Step.class).ifPresent(step -> adjustments.put(category,
                        new Adjustment(step, answers.value(category.reasonQuestion()).orElse(""))));
            }
        }
        return new DataContext(categories, adjustments);
    }

    private static Flag many(Count persons) {
        if (persons instanceof Count.Exact exact) {
            return exact.value() > Assessment.MANY ? Flag.YES : Flag.NO;
        }
        return persons instanceof Count.Estimate estimate
                ? estimate.value() > Assessment.MANY ? Flag.YES : Flag.NO
                : Flag.NOT_KNOWN_YET;
    }

    private static <E extends Enum<E>> Optional<E> code(Answers answers, String question, Class<E> codes) {
        return answers.value(question).flatMap(value ->
                Arrays.stream(codes.getEnumConstants()).filter(code -> code.name().equals(value)).findFirst());
    }
}
