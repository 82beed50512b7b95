package fr.clepsydre.app.pack;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.severity.Assessment;
import fr.clepsydre.domain.severity.Circumstances;
import fr.clepsydre.domain.severity.Decisions;
import fr.clepsydre.domain.severity.EnisaScore;
import fr.clepsydre.domain.severity.ScoreRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions of art. 33(1) and 34(1), the oldest first, and the assessment as it stands; in codes. */
final class DecisionTree {

    private static final String NOT_KNOWN_YET = "NOT_KNOWN_YET";

    private DecisionTree() {
    }

    /** Empty as long as nobody has decided and nothing is known of the severity. */
    static Optional<Map<String, Object>> of(CaseFile file) {
        List<Decisions.Taken> taken = file.involvement().decisions().all();
        Assessment assessment = file.assessment();
        if (taken.isEmpty() && assessment.score().equals(ScoreRange.UNKNOWN)) {
            return Optional.empty();
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("decisions", taken.stream().map(DecisionTree::decision).toList());
        tree.put("assessment", assessment(assessment));
        return Optional.of(tree);
    }

    private static Map<String, Object> decision(Decisions.Taken taken) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", taken.decision().subject().name());
        tree.put("choice", taken.decision().choice().name());
        taken.decision().ground().ifPresent(ground -> tree.put("ground", ground.name()));
        tree.put("reason", taken.decision().reason());
        tree.put("by", taken.by().name());
        tree.put("at", taken.by().at().toString());
        tree.put("score", range(taken.by().score()));
        return tree;
    }

    private static Map<String, Object> assessment(Assessment assessment) {
        Circumstances circumstances = assessment.circumstances();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("score", range(assessment.score()));
        tree.put("categories", categories(assessment));
        tree.put("identification", code(assessment.identification()));
        tree.put("confidentiality", code(circumstances.confidentiality()));
        tree.put("integrity", code(circumstances.integrity()));
        tree.put("availability", code(circumstances.availability()));
        tree.put("intent", code(circumstances.intent()));
        tree.put("manyPeople", assessment.manyPeople().name());
        tree.put("unintelligible", assessment.unintelligible().name());
        tree.put("notKnownYet", assessment.open());
        return tree;
    }

    private static List<Map<String, Object>> categories(Assessment assessment) {
        List<Map<String, Object>> categories = new ArrayList<>();
        assessment.context().categories().forEach(category -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("category", category.name());
            Optional.ofNullable(assessment.context().adjustments().get(category)).ifPresentOrElse(adjustment -> {
                tree.put("adjustment", adjustment.step().name());
                tree.put("reason", adjustment.reason());
            }, () -> tree.put("adjustment", NOT_KNOWN_YET));
            categories.add(tree);
        });
        return categories;
    }

    private static String code(Optional<? extends Enum<?>> input) {
        return input.map(Enum::name).orElse(NOT_KNOWN_YET);
    }

    private static Map<String, Object> range(ScoreRange range) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("lowest", score(range.lowest()));
        tree.put("highest", score(range.highest()));
        return tree;
    }

    /** Score in quarters, as a text: trees hold whole numbers only. */
    private static Map<String, Object> score(EnisaScore score) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("value", String.valueOf(score.value()));
        tree.put("band", score.band().name());
        return tree;
    }
}
