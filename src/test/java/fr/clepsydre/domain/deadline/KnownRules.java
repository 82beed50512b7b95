package fr.clepsydre.domain.deadline;

import fr.clepsydre.domain.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules that tests of the clock count with, written out here so that a change of the shipped file shows. */
public final class KnownRules {

    public static final Rule GDPR_33_1 = rule("GDPR_33_1", Rule.Bound.CONTROLLER, new Anchor.AtAwareness(),
            new Term.Hours(72), Rule.Threshold.RISK, Rule.Fulfilment.NOTIFICATION);
    public static final Rule GDPR_33_2 = rule("GDPR_33_2", Rule.Bound.PROCESSOR, new Anchor.AtProcessorAwareness(),
            new Term.WithoutUndueDelay(), Rule.Threshold.NONE, Rule.Fulfilment.PROCESSOR_NOTICE);
    public static final Rule GDPR_33_4 = soft(rule("GDPR_33_4", Rule.Bound.CONTROLLER,
            new Anchor.EndOf("GDPR_33_1"), new Term.Hours(72), Rule.Threshold.RISK, Rule.Fulfilment.RECORD));
    public static final Rule GDPR_34_1 = goal(rule("GDPR_34_1", Rule.Bound.CONTROLLER, new Anchor.AtAwareness(),
            new Term.WithoutUndueDelay(), Rule.Threshold.HIGH_RISK, Rule.Fulfilment.RECORD), new Term.Days(14));
    public static final Rule CSP = rule("CSP_L1111_8_2", Rule.Bound.HEALTH_ESTABLISHMENT, new Anchor.AtAwareness(),
            new Term.AtOnce(), Rule.Threshold.NONE, Rule.Fulfilment.RECORD);

    /** The five of them. */
    public static final Rulebook BOOK = new Rulebook(List.of(GDPR_33_1, GDPR_33_2, GDPR_33_4, GDPR_34_1, CSP));

    private KnownRules() {
    }

    public static Rule rule(String key, Rule.Bound bound, Anchor anchor, Term term, Rule.Threshold threshold,
            Rule.Fulfilment fulfilment) {
        return new Rule(key, new Words(key + " fr", key + " en"), bound, anchor, term, Optional.empty(),
                Rule.Firmness.LEGAL, threshold, fulfilment, new Words("loi " + key, "law " + key),
                LocalDate.of(2018, 5, 25), Optional.empty(), Rule.Activity.ACTIVE);
    }

    public static Rule soft(Rule rule) {
        return new Rule(rule.key(), rule.title(), rule.bound(), rule.anchor(), rule.term(), rule.goal(),
                Rule.Firmness.SOFT, rule.threshold(), rule.fulfilment(), rule.source(), rule.inForceFrom(),
                rule.inForceTo(), rule.activity());
    }

    public static Rule goal(Rule rule, Term goal) {
        return new Rule(rule.key(), rule.title(), rule.bound(), rule.anchor(), rule.term(), Optional.of(goal),
                rule.firmness(), rule.threshold(), rule.fulfilment(), rule.source(), rule.inForceFrom(),
                rule.inForceTo(), rule.activity());
    }

    /** The same rule in force between these days. */
    public static Rule from(Rule rule, LocalDate first, Optional<LocalDate> last, Rule.Activity activity) {
        return new Rule(rule.key(), rule.title(), rule.bound(), rule.anchor(), rule.term(), rule.goal(),
                rule.firmness(), rule.threshold(), rule.fulfilment(), rule.source(), first, last, activity);
    }
}
