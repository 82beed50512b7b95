package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Amending;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Rulebook;
import fr.clepsydre.domain.deadline.ZonedMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody records that an obligation was met, or says why it is late. */
@UseCase(Permission.EDIT_CASE)
@ApplicationScoped
public class SettleObligation {

    @Inject
    private Cases cases;

    @Inject
    private CaseDuties duties;

    @Inject
    private Caller caller;

    /**
     * A filing.
     *
     * @param done      when, who records it, the authority's number
     * @param completes whether it brings what an earlier one left open
     * @param reasons   why it is late; blank when that is said elsewhere
     */
    public record Filed(Obligation.Done done, boolean completes, String reasons) {
    }

    /**
     * It was done.
     *
     * @param seen the instant that stood on the page, in ISO-8601
     */
    public Outcome<Involvement> done(Reference reference, String finess, String rule, Seen seen, ZonedMoment at,
            String note) {
        var done = new Obligation.Done(at.at(), caller.known().name(), note.strip());
        return cases.change(reference, finess, (involvement, incident, now) -> seen
                .conflict(stands(involvement, rule), Optional.of(at.at().toString()), "at")
                .<Outcome<Involvement>>map(Outcome::refused)
                .orElseGet(() -> involvement.recordDone(rule, done, now,
                        rules(duties.of(involvement, incident, now).all()))));
    }

    /** It was not done, after all. */
    public Outcome<Involvement> takeBack(Reference reference, String finess, String rule, String reason) {
        return cases.change(reference, finess, (involvement, incident, now) ->
                involvement.takeBackDone(rule, reason));
    }

    /**
     * Why it is late: the reminders stop, the lateness stays.
     *
     * @param seen the explanation that stood on the page
     */
    public Outcome<Involvement> explain(Reference reference, String finess, String rule, Seen seen, String text) {
        var why = new Obligation.Explanation(text.strip(), caller.known().name(), Instant.EPOCH);
        return cases.change(reference, finess, (involvement, incident, now) -> seen
                .conflict(Optional.ofNullable(involvement.duties().explained().get(rule))
                        .map(Obligation.Explanation::text), Optional.of(why.text()), "reason")
                .<Outcome<Involvement>>map(Outcome::refused)
                .orElseGet(() -> involvement.explain(rule, new Obligation.Explanation(why.text(), why.by(), now),
                        rules(duties.of(involvement, incident, now).all()))));
    }

    /**
     * A version of the notification was filed: the first one stops its clock, a later one that brings what was missing
     * completes it (art. 33(4)). Refuses as {@link Involvement#notified} and {@link Involvement#explain} do.
     */
    public Outcome<Involvement> notified(Reference reference, String finess, Filed filed) {
        return cases.change(reference, finess, (before, incident, now) -> {
            List<Rule> rules = rules(duties.of(before, incident, now).all());
            var amending = new Amending<>(before);
            amending.take(involvement -> involvement.notified(filed.done(), filed.completes(), now, rules));
            if (!filed.reasons().isBlank()) {
                Rulebook.notification(rules).ifPresent(rule -> amending.take(involvement -> involvement.explain(
                        rule.key(), new Obligation.Explanation(filed.reasons().strip(), filed.done().by(), now), rules)));
            }
            return amending.end();
        });
    }

    private static Optional<String> stands(Involvement involvement, String rule) {
        return Optional.ofNullable(involvement.duties().done().get(rule)).map(Obligation.Done::at)
                .map(Instant::toString);
    }

    private static List<Rule> rules(List<Obligation> obligations) {
        return obligations.stream().map(Obligation::rule).toList();
    }
}
