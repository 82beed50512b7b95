package fr.clepsydre.domain.severity;

import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.severity.Decision.Choice;
import fr.clepsydre.domain.severity.Decision.Ground;
import fr.clepsydre.domain.severity.Decision.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the notification says something else than what was decided. Warned of, never mended by the program: only a
 * person knows which of the two is right. The names are in the bundles and in the API.
 */
public enum Contradiction {
    /** The people are to be told, and the notification says that they will not be. */
    TOLD_BUT_ANSWERED_NO,
    /** The people need not be told, and the notification says that they are or will be. */
    NOT_TOLD_BUT_ANSWERED_YES,
    /** The notification gives another ground for not telling them. */
    ANOTHER_GROUND,
    /** The ground is that nobody can read the data, and the notification says that they can be read. */
    GROUND_BUT_INTELLIGIBLE,
    /** The notification gives the severity another level than the score. */
    ANOTHER_SEVERITY;

    /** What contradicts what, in the order above. */
    public static List<Contradiction> of(Decisions decisions, Answers answers, ScoreRange score) {
        List<Contradiction> found = new ArrayList<>();
        decisions.latest(Subject.TELL).map(Decisions.Taken::decision)
                .ifPresent(decision -> found.addAll(telling(decision, answers)));
        answers.value("severity")
                .filter(level -> score.isOneBand() && !level.equals(score.lowest().band().severity()))
                .ifPresent(level -> found.add(ANOTHER_SEVERITY));
        return found;
    }

    private static List<Contradiction> telling(Decision decision, Answers answers) {
        List<Contradiction> found = new ArrayList<>();
        Optional<String> told = answers.value("communication");
        boolean no = told.filter("WILL_NOT_BE_INFORMED"::equals).isPresent();
        if (decision.choice() == Choice.YES && no) {
            found.add(TOLD_BUT_ANSWERED_NO);
        }
        // A public communication in place of letters is a communication too.
        if (decision.choice() == Choice.NO && told.isPresent() && !no && !decision.isPublic()) {
            found.add(NOT_TOLD_BUT_ANSWERED_YES);
        }
        decision.ground().ifPresent(ground -> {
            if (no && answers.value("noCommunicationGround").filter(code -> !code.equals(ground.name())).isPresent()) {
                found.add(ANOTHER_GROUND);
            }
            if (ground == Ground.UNINTELLIGIBLE && answers.value("unintelligible").filter("NO"::equals).isPresent()) {
                found.add(GROUND_BUT_INTELLIGIBLE);
            }
        });
        return found;
    }
}
