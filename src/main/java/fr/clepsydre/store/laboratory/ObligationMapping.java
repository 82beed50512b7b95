package fr.clepsydre.store.laboratory;

import fr.clepsydre.domain.breach.Duties;
import fr.clepsydre.domain.breach.DutyBook;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import fr.clepsydre.store.rule.KeptRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The one place where the obligations of a case become rows and back. */
final class ObligationMapping {

    private ObligationMapping() {
    }

    /** What was kept and recorded; before an awareness no rule is kept, whatever the rows repeat. */
    static DutyBook read(InvolvementRow involvement, List<ObligationRow> rows, List<DecisionRow> decisions) {
        List<Rule> kept = new ArrayList<>();
        Map<String, Obligation.Done> done = new TreeMap<>();
        Map<String, Obligation.Explanation> explained = new TreeMap<>();
        for (ObligationRow row : rows) {
            if (involvement.awareAt != null) {
                kept.add(KeptRule.read(row.rule));
            }
            if (row.doneAt != null) {
                done.put(row.ruleKey, new Obligation.Done(row.doneAt, row.doneBy, row.doneNote));
            }
            if (row.explanation != null) {
                explained.put(row.ruleKey, new Obligation.Explanation(row.explanation, row.explainedBy,
                        row.explainedAt));
            }
        }
        return new DutyBook(kept, done, explained, DecisionMapping.read(decisions));
    }

    static void write(Obligation obligation, Involvement involvement, ObligationRow row, Instant now) {
        Standing standing = obligation.standing();
        Instant target = standing.target().orElse(null);
        Obligation.Explanation why = involvement.duties().explained().get(obligation.rule().key());
        Instant explained = obligation.explanation().isPresent() ? why == null ? now : why.at() : null;
        boolean news = !Objects.equals(row.targetAt, target) || !standing.state().name().equals(row.state)
                || (row.explainedAt == null) != (explained == null);
        if (row.knownAt == null || !Objects.equals(row.targetAt, target)) {
            row.knownAt = now;
        }
        if (news) {
            row.remindAt = now;
        }
        row.ruleKey = obligation.rule().key();
        row.rule = KeptRule.write(obligation.rule());
        row.bound = obligation.rule().bound().name();
        row.state = standing.state().name();
        row.figure = standing.figure().name();
        row.anchorAt = standing.anchor().orElse(null);
        row.targetAt = target;
        row.metAt = standing.metAt().orElse(null);
        Obligation.Done done = involvement.duties().done().get(obligation.rule().key());
        row.doneAt = done == null ? null : done.at();
        row.doneBy = done == null ? null : done.by();
        row.doneNote = done == null ? null : done.note();
        row.explainedAt = row.explainedAt != null && explained != null && why == null ? row.explainedAt : explained;
        row.explainedBy = why == null ? null : why.by();
        row.explanation = why == null ? null : why.text();
    }

    /** What the war board sorts and colours by. */
    static void lead(Duties duties, InvolvementRow row) {
        Obligation leading = duties.leading().orElseThrow();
        Standing standing = leading.standing();
        row.rule = leading.rule().key();
        row.leadState = standing.state().name();
        row.leadFigure = standing.figure().name();
        row.leadAnchorAt = standing.anchor().orElse(null);
        row.leadTargetAt = standing.target().orElse(null);
        row.leadMetAt = standing.metAt().orElse(null);
        row.atOnce = duties.atOnce().size();
        row.targetAt = duties.notification().orElseThrow().standing().target().orElse(null);
    }
}
