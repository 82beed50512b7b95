package fr.clepsydre.web.board;

import fr.clepsydre.app.board.BoardRow;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One case as a line of a table: which words and which colour it gets, never the words themselves. */
public record BoardLine(BoardRow row) {

    /** Small bars of the progress. */
    public static final int STEPS = 6;

    /** The line of a case that was read as a whole. */
    public static BoardLine of(CaseFile file) {
        var involvement = file.involvement();
        var laboratory = file.laboratory();
        var leading = file.duties().leading().orElseThrow();
        return new BoardLine(new BoardRow(file.incident().reference(), file.incident().title(), involvement.finess(),
                laboratory.name(), laboratory.town(), laboratory.department(), involvement.status(),
                involvement.counts().persons(), involvement.progress().alertedAt(),
                involvement.awareness().map(aware -> aware.at()), involvement.progress().notifiedAt(),
                involvement.zone(), Optional.of(leading.rule()), leading.standing(), file.duties().atOnce().size(),
                file.countdown(leading)));
    }

    /** Colour of the clock: late, soon, run, done or unk. */
    public String getKind() {
        return kind(row.countdown().status());
    }

    /** Colour of a clock that stands there. */
    public static String kind(Countdown.Status status) {
        return switch (status) {
            case OVERDUE, MISSED -> "late";
            case DUE_SOON -> "soon";
            case RUNNING -> "run";
            case MET -> "done";
            case NOT_STARTED, NOT_APPLICABLE -> "unk";
        };
    }

    /** Where the clock stands, for {@code clock.…}; due at once has no clock and a word of its own. */
    public String getClock() {
        return isDueAtOnce() ? "AT_ONCE" : row.countdown().status().name();
    }

    /** Whether what comes next is due at once, without a figure. */
    private boolean isDueAtOnce() {
        return row.standing().state() == Standing.State.OPEN && row.standing().figure() == Rule.Figure.NONE;
    }

    /** Whether a time runs that can be shown as a bar. */
    public boolean isRunning() {
        return row.standing().state() == Standing.State.OPEN && !isDueAtOnce();
    }

    /** Whether there is a time that is left, or was. */
    public boolean isTimed() {
        return isRunning() || row.standing().state() == Standing.State.MET && row.standing().target().isPresent();
    }

    /** How many duties are due at once beside what comes next. */
    public int getAtOnce() {
        return row.atOnce() - (isDueAtOnce() ? 1 : 0);
    }

    /** What is owed next, for {@code owed.…}; RULE for what the rule itself says. */
    public String getOwed() {
        return switch (row.standing().state()) {
            case OPEN -> "RULE";
            case NOT_STARTED -> "DATE";
            case NOT_APPLICABLE -> "DOCUMENT";
            case MET -> row.status() == CaseStatus.COMPLETED ? "NOTHING" : "CLOSE";
        };
    }

    /** What the rule says is owed, in this language. */
    public String title(String language) {
        return row.rule().map(rule -> rule.title().in(language)).orElse("");
    }

    /** The law that says so. */
    public String source(String language) {
        return row.rule().map(rule -> rule.source().in(language)).orElse("");
    }

    /** What to do next, for {@code do.…}. */
    public String getNext() {
        return row.awareAt().isEmpty() && row.status().isOpen() ? "DATE" : row.status().name();
    }

    /** How many of the {@link #STEPS} bars are behind. */
    public int getStepsDone() {
        return switch (row.status()) {
            case ALERTED -> 0;
            case ACKNOWLEDGED -> 1;
            case ASSESSED -> 2;
            case PREPARING -> 3;
            case NOTIFIED -> 5;
            case COMPLETED, NOT_NOTIFIABLE -> STEPS;
        };
    }

    /** Whether the clock presses: overdue or due soon. */
    public boolean isPressing() {
        Countdown.Status status = row.countdown().status();
        return status == Countdown.Status.OVERDUE || status == Countdown.Status.DUE_SOON;
    }

    /** The instant that goes with the clock: done, target, or the alert where there is no clock. */
    public Instant getInstant() {
        return row.standing().state() == Standing.State.NOT_APPLICABLE
                ? row.alertedAt()
                : row.standing().metAt().or(() -> row.standing().target()).orElse(row.alertedAt());
    }

    /** The number of people; empty when it is unknown. */
    public @Nullable Long getPersons() {
        if (row.persons() instanceof Count.Exact exact) {
            return exact.value();
        }
        return row.persons() instanceof Count.Estimate estimate ? estimate.value() : null;
    }

    /** How the number of people is known, for {@code persons.…}. */
    public String getPersonsKind() {
        return row.persons().kind().name();
    }

    /** Path of the laboratory's page below the context path. */
    public String getPath() {
        return "/incidents/" + row.incident() + "/labs/" + row.finess();
    }
}
