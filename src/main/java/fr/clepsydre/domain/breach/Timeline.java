package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The known instants of an incident, as answered; a view, it holds nothing of its own. */
public record Timeline(Map<Milestone, ZonedMoment> moments, Optional<String> ongoing) {

    /** The key of the question whether the breach goes on. */
    public static final String ONGOING = "ongoing";

    private static final List<List<Milestone>> ORDER = List.of(
            List.of(Milestone.BREACH_START, Milestone.BREACH_END),
            List.of(Milestone.BREACH_START, Milestone.FIRST_SIGNAL),
            List.of(Milestone.BREACH_START, Milestone.PROCESSOR_AWARE),
            List.of(Milestone.PROCESSOR_AWARE, Milestone.PROCESSOR_NOTICE));

    public Timeline {
        moments = Collections.unmodifiableMap(new EnumMap<>(moments));
    }

    /** What these answers tell: the incident's, or a laboratory's own over them. */
    public static Timeline of(Answers answers) {
        Map<Milestone, ZonedMoment> moments = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            answers.value(milestone.question())
                    .map(ZonedMoment::read)
                    .ifPresent(read -> {
                        if (read instanceof Outcome.Accepted<ZonedMoment> moment) {
                            moments.put(milestone, moment.value());
                        }
                    });
        }
        return new Timeline(moments, answers.value(ONGOING));
    }

    public Optional<ZonedMoment> moment(Milestone milestone) {
        return Optional.ofNullable(moments.get(milestone));
    }

    /** IN_FUTURE at one field, OUT_OF_ORDER (earlier, later) and ONGOING_WITH_END at two; empty when it fits. */
    public List<Refusal> conflicts(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        moments.forEach((milestone, moment) -> {
            if (moment.at().isAfter(now)) {
                refusals.add(Refusal.of("IN_FUTURE", moment.canonical(), now).at(milestone.question()));
            }
        });
        for (List<Milestone> pair : ORDER) {
            outOfOrder(pair.get(0), pair.get(1)).ifPresent(refusals::add);
        }
        if (ongoing.filter("YES"::equals).isPresent() && moment(Milestone.BREACH_END).isPresent()) {
            refusals.add(Refusal.of("ONGOING_WITH_END").at(ONGOING, Milestone.BREACH_END.question()));
        }
        return refusals;
    }

    /** AWARENESS_BEFORE_START, at both fields: nobody is aware of what has not begun. */
    public List<Refusal> conflictsWith(ZonedMoment awareness) {
        return moment(Milestone.BREACH_START)
                .filter(start -> awareness.at().isBefore(start.at()))
                .map(start -> List.of(Refusal.of("AWARENESS_BEFORE_START", awareness.canonical(), start.canonical())
                        .at("awareness", Milestone.BREACH_START.question())))
                .orElse(List.of());
    }

    private Optional<Refusal> outOfOrder(Milestone first, Milestone second) {
        Optional<ZonedMoment> earlier = moment(first);
        Optional<ZonedMoment> later = moment(second);
        if (earlier.isEmpty() || later.isEmpty() || !later.get().at().isBefore(earlier.get().at())) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of("OUT_OF_ORDER", earlier.get().canonical(), later.get().canonical())
                .at(first.question(), second.question()));
    }
}
