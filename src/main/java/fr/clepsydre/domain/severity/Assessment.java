package fr.clepsydre.domain.severity;

import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.severity.EnisaScore.Identification;
import fr.clepsydre.domain.severity.EnisaScore.Intent;
import fr.clepsydre.domain.severity.EnisaScore.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that ENISA's method of 2013 asks, as far as it is known: a view of the answers, it holds nothing of its
 * own. It informs; whether a risk is likely or high, a person decides (GDPR art. 33(1), 34(1)).
 *
 * @param context        what sort of data (DPC)
 * @param identification how easily people are identified (EI); empty when that is not known yet
 * @param circumstances  how it happened (CB)
 * @param manyPeople     whether more than 100 people are concerned; noted, not scored
 * @param unintelligible whether nobody who had access can read the data; noted, not scored
 */
public record Assessment(DataContext context, Optional<Identification> identification, Circumstances circumstances,
        Flag manyPeople, Flag unintelligible) {

    /** More people than this are noted. */
    public static final long MANY = 100;

    /** Nothing is known yet. */
    static final Assessment UNKNOWN = new Assessment(new DataContext(Set.of(), Map.of()), Optional.empty(),
            Circumstances.UNKNOWN, Flag.NOT_KNOWN_YET, Flag.NOT_KNOWN_YET);

    /**
     * What these answers say: the incident's, or a laboratory's own over them.
     *
     * @param persons how many people are concerned
     */
    public static Assessment of(Answers answers, Count persons) {
        return AssessmentReading.of(answers, persons);
    }

    /** The score, or between which scores it lies. */
    public ScoreRange score() {
        return new ScoreRange(
                new EnisaScore(context.lowest(), identification.orElse(Identification.NEGLIGIBLE),
                        lowest(circumstances.confidentiality()), lowest(circumstances.integrity()),
                        lowest(circumstances.availability()), circumstances.intent().orElse(Intent.NOT_MALICIOUS)),
                new EnisaScore(context.highest(), identification.orElse(Identification.MAXIMUM),
                        highest(circumstances.confidentiality()), highest(circumstances.integrity()),
                        highest(circumstances.availability()), circumstances.intent().orElse(Intent.MALICIOUS)));
    }

    private static Loss lowest(Optional<Loss> loss) {
        return loss.orElse(Loss.NONE);
    }

    private static Loss highest(Optional<Loss> loss) {
        return loss.orElse(Loss.FULL);
    }

    /** Keys of the questions whose answer is not known yet, in the order of the form. */
    public List<String> open() {
        List<String> open = new ArrayList<>(context.open());
        note(identification, AssessmentReading.IDENTIFICATION, open);
        note(circumstances.confidentiality(), AssessmentReading.CONFIDENTIALITY, open);
        note(circumstances.integrity(), AssessmentReading.INTEGRITY, open);
        note(circumstances.availability(), AssessmentReading.AVAILABILITY, open);
        note(circumstances.intent(), AssessmentReading.INTENT, open);
        return open;
    }

    private static void note(Optional<?> input, String question, List<String> open) {
        if (input.isEmpty()) {
            open.add(question);
        }
    }

    /** Keys of the questions for the reason of an adjustment that has none yet. */
    public List<String> unreasoned() {
        return context.unreasoned();
    }
}
