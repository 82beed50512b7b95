package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.breach.Milestone;
import fr.clepsydre.domain.breach.Timeline;
import fr.clepsydre.domain.deadline.Anchor;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import fr.clepsydre.domain.deadline.Term;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How an obligation is told: where it stands, and why its deadline is what it is. */
@Named
@RequestScoped
public class ObligationWords {

    /** With the day of the change, and with the name of the holiday. */
    private static final Set<Deadline.Warning> TOLD_APART =
            Set.of(Deadline.Warning.CLOCK_CHANGE, Deadline.Warning.HOLIDAY);

    @Inject
    private Phrases phrases;
    @Inject
    private Say say;

    /** Code of where it stands, for {@code due.…}: that of the clock, or AT_ONCE where no figure judges it. */
    public String code(CaseFile file, Obligation obligation) {
        return isAtOnce(obligation) ? "AT_ONCE" : file.countdown(obligation).status().name();
    }

    private static boolean isAtOnce(Obligation obligation) {
        return obligation.isOpen() && obligation.rule().figure() == Rule.Figure.NONE;
    }

    /** Its colour. */
    public String kind(CaseFile file, Obligation obligation) {
        return switch (file.countdown(obligation).status()) {
            case OVERDUE, MISSED -> obligation.rule().figure() == Rule.Figure.LEGAL ? "late" : "soon";
            case DUE_SOON -> "soon";
            case RUNNING -> "run";
            case MET -> "done";
            case NOT_STARTED, NOT_APPLICABLE -> "unk";
        };
    }

    /** Time left or late, with the instant and its zone; one sentence. */
    public String brief(CaseFile file, Obligation obligation) {
        Standing standing = obligation.standing();
        String zone = file.involvement().zone().getId();
        String at = say.brief(standing.metAt().or(standing::target).orElse(file.now()), zone);
        return phrases.text("due.brief." + code(file, obligation), say.span(file.countdown(obligation).left()), at);
    }

    public String title(Obligation obligation) {
        return obligation.rule().title().in(phrases.language());
    }

    public String source(Obligation obligation) {
        return obligation.rule().source().in(phrases.language());
    }

    /** "Applies because …", or does not. */
    public String applies(Obligation obligation) {
        String reasons = String.join(" ; ", obligation.applies().reasons().stream()
                .map(reason -> phrases.text("due.reason." + reason)).toList());
        return phrases.text("due.applies." + obligation.applies().verdict(), reasons, source(obligation));
    }

    /** From which event it counts. */
    public String anchor(CaseFile file, Obligation obligation) {
        if (obligation.rule().anchor() instanceof Anchor.EndOf end) {
            return file.duties().of(end.rule())
                    .map(previous -> phrases.text("due.anchor.END_OF", title(previous), anchored(obligation)))
                    .orElse("");
        }
        if (obligation.rule().anchor() instanceof Anchor.AtProcessorAwareness) {
            return phrases.text("due.anchor.PROCESSOR", Timeline.of(file.involvement().answers()
                    .over(file.incident().answers())).moment(Milestone.PROCESSOR_AWARE)
                    .map(moment -> say.moment(moment.at(), moment.zone().getId()))
                    .orElseGet(() -> say.moment(null, "UTC")));
        }
        return file.involvement().awareness()
                .map(aware -> phrases.text("due.anchor.AWARENESS", say.moment(aware.at(), aware.zone().getId()),
                        aware.declaredBy(), aware.reason()))
                .orElseGet(() -> phrases.text("due.anchor.NONE"));
    }

    private String anchored(Obligation obligation) {
        return obligation.deadline().map(deadline -> say.moment(deadline.anchor(), deadline.zone().getId()))
                .orElse(phrases.text("due.anchor.later"));
    }

    /** What the rule gives. */
    public String rule(Obligation obligation) {
        Rule rule = obligation.rule();
        String given = phrases.text("due.rule." + (rule.term().hasFigure() ? rule.firmness() : "NONE"), term(rule.term()), source(obligation));
        return rule.figure() == Rule.Figure.GOAL
                ? given + " " + phrases.text("due.goal", term(rule.goal().orElseThrow()))
                : given;
    }

    private String term(Term term) {
        if (term instanceof Term.Hours some) {
            return phrases.text("due.term.HOURS", some.hours());
        }
        if (term instanceof Term.Days some) {
            return phrases.text("due.term.DAYS", some.days());
        }
        return term instanceof Term.Months some ? phrases.text("due.term.MONTHS", some.months())
                : phrases.text(term instanceof Term.AtOnce ? "due.term.AT_ONCE" : "due.term.WITHOUT_UNDUE_DELAY");
    }

    /** Each step of the reckoning and each warning, a sentence each. */
    public List<String> reckoning(CaseFile file, Obligation obligation) {
        List<String> lines = new ArrayList<>(List.of(anchor(file, obligation), rule(obligation)));
        obligation.deadline().filter(deadline -> obligation.rule().figure() != Rule.Figure.NONE)
                .ifPresent(deadline -> lines.addAll(target(file, obligation, deadline)));
        lines.removeIf(String::isBlank);
        return lines;
    }

    private List<String> target(CaseFile file, Obligation obligation, Deadline deadline) {
        String zone = deadline.zone().getId();
        List<String> lines = new ArrayList<>();
        lines.add(phrases.text("due.target", say.moment(deadline.target(), zone)));
        if (!deadline.outerLimit().equals(deadline.target())) {
            lines.add(phrases.text("due.outer", say.moment(deadline.outerLimit(), zone)));
        }
        deadline.clockChanges().forEach(change -> lines.add(clockChange(deadline, change)));
        if (obligation.rule().term() instanceof Term.Hours) {
            lines.add(phrases.text("due.holidays.HOURS"));
        } else {
            lines.add(phrases.text("due.holidays.DAYS"));
        }
        return lines;
    }

    private String clockChange(Deadline deadline, ZoneOffsetTransition change) {
        LocalDateTime unchanged = LocalDateTime.ofInstant(deadline.target(), change.getOffsetBefore());
        return phrases.text(change.isGap() ? "due.clock.FORWARD" : "due.clock.BACK",
                phrases.day(change.getDateTimeBefore().toLocalDate()),
                phrases.hourIn(deadline.target(), deadline.zone().getId()),
                phrases.hourIn(unchanged.atZone(java.time.ZoneOffset.UTC).toInstant(), "UTC"));
    }

    /** What to organise cover for. */
    public List<String> warnings(CaseFile file, Obligation obligation) {
        if (!obligation.isOpen() || obligation.rule().figure() == Rule.Figure.NONE) {
            return List.of();
        }
        Deadline deadline = obligation.deadline().orElseThrow();
        List<String> lines = new ArrayList<>();
        deadline.warnings(file.holidays()).stream().filter(warning -> !TOLD_APART.contains(warning))
                .forEach(warning -> lines.add(phrases.text("clock.warning." + warning)));
        deadline.holiday(file.holidays()).ifPresent(holiday -> lines.add(phrases.text("due.warning.HOLIDAY",
                phrases.language().equals("en") ? holiday.en() : holiday.fr())));
        return lines;
    }

    /** Whether the contested note on art. 3(5) belongs to it. */
    public boolean isContested(Obligation obligation) {
        return obligation.rule().term() instanceof Term.Hours term && term.hours() >= Duration.ofDays(2).toHours();
    }

    /** What was recorded as done, and by whom. */
    public String done(CaseFile file, Obligation obligation) {
        return obligation.done()
                .map(done -> phrases.text(done.note().isEmpty() ? "due.done.bare" : "due.done",
                        say.moment(done.at(), file.involvement().zone().getId()), done.by(), done.note()))
                .orElse("");
    }

    /** Why it is late, and who said so. */
    public String explanation(Obligation obligation) {
        return obligation.explanation()
                .map(why -> phrases.text(why.by().isEmpty() ? "due.explained.form" : "due.explained", why.text(),
                        why.by()))
                .orElse("");
    }
}
