package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.severity.Assessment;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decisions;
import fr.clepsydre.domain.severity.EnisaScore;
import fr.clepsydre.domain.severity.ScoreRange;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.Reader;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a score and a decision are told: in words, with the reckoning, and never more exact than they are. */
@Named
@RequestScoped
public class ScoreWords {

    private static final String SEVERITY = "severity";

    @Inject
    private Phrases phrases;
    @Inject
    private Say say;
    @Inject
    private Reader reader;
    @Inject
    private ReadIncident incidents;

    /** The score and how it is reckoned; a range while something that weighs is open. */
    public String sentence(ScoreRange score) {
        EnisaScore low = score.lowest();
        EnisaScore high = score.highest();
        if (score.equals(ScoreRange.UNKNOWN)) {
            return phrases.text("risk.score.none", low.value(), high.value());
        }
        if (score.isExact()) {
            return phrases.text("risk.score.exact", low.context(), low.identification().value(), low.circumstances(),
                    low.value(), band(low));
        }
        return score.isOneBand()
                ? phrases.text("risk.score.band", low.value(), high.value(), band(low))
                : phrases.text("risk.score.range", low.value(), high.value(), band(low), band(high));
    }

    /** The same in a word or two. */
    public String brief(ScoreRange score) {
        return score.isExact()
                ? phrases.text("risk.score.short.exact", score.lowest().value(), band(score.lowest()))
                : phrases.text("risk.score.short.range", score.lowest().value(), score.highest().value());
    }

    private String band(EnisaScore score) {
        return phrases.text("risk.band." + score.band());
    }

    /** The colour of the gravest band that is possible. */
    public String kind(ScoreRange score) {
        if (score.equals(ScoreRange.UNKNOWN)) {
            return "unk";
        }
        return switch (score.highest().band()) {
            case LOW -> "done";
            case MEDIUM -> "run";
            case HIGH -> "soon";
            case VERY_HIGH -> "late";
        };
    }

    /** The level of the CNIL form that goes with the band, where there is one band. */
    public String severity(ScoreRange score) {
        return score.isOneBand()
                ? incidents.question(SEVERITY)
                        .map(question -> phrases.answer(question, Answer.of(score.lowest().band().severity())))
                        .orElse(score.lowest().band().severity())
                : phrases.text("risk.severity.open");
    }

    /** What a question of the assessment asks. */
    public String label(String key) {
        return incidents.question(key).map(Question::label).map(words -> words.in(phrases.language())).orElse(key);
    }

    /** Whether something open may still change the score, or owes its reason. */
    public boolean isWhole(Assessment assessment) {
        return assessment.open().isEmpty() && assessment.unreasoned().isEmpty();
    }

    /** What was decided, with its ground. */
    public String choice(Decision decision) {
        String choice = phrases.text("risk.choice." + decision.choice());
        return decision.ground()
                .map(ground -> phrases.text("risk.choice.ground", choice, phrases.text("risk.ground." + ground)))
                .orElse(choice);
    }

    /** By whom it was decided, when, and how the score stood then. */
    public String by(Decisions.Taken taken) {
        return phrases.text("risk.stands.by", taken.by().name(), say.brief(taken.by().at(), reader.getZone().getId()),
                brief(taken.by().score()));
    }
}
