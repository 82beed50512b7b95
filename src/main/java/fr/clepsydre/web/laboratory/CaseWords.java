package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the pages of a case say where it and its clock stand: a word and a colour, never a colour alone. */
@Named
@RequestScoped
public class CaseWords {

    @Inject
    private Phrases phrases;
    @Inject
    private Say say;

    /** Colour of the clock, by its name in the style sheet. */
    public String clockKind(Countdown countdown) {
        return switch (countdown.status()) {
            case OVERDUE, MISSED -> "late";
            case DUE_SOON -> "soon";
            case RUNNING -> "run";
            case MET -> "done";
            case NOT_STARTED, NOT_APPLICABLE -> "unk";
        };
    }

    /** What the big text is about. */
    public String clockTitle(Countdown countdown) {
        return phrases.text("clock.title." + countdown.status());
    }

    /** The big text: time left or late, or that there is no clock. */
    public String clock(Countdown countdown) {
        return switch (countdown.status()) {
            case RUNNING, DUE_SOON, OVERDUE, MISSED -> say.span(countdown.left());
            case MET, NOT_STARTED, NOT_APPLICABLE -> phrases.text("clock.big." + countdown.status());
        };
    }

    /** Time left or late and the deadline, in one line. */
    public String clockInBrief(CaseFile file) {
        return file.deadline()
                .map(deadline -> phrases.text("clock.brief." + file.countdown().status(),
                        say.span(file.countdown().left()), target(deadline)))
                .orElseGet(() -> phrases.text("clock.big." + file.countdown().status()));
    }

    private String target(Deadline deadline) {
        return say.brief(deadline.target(), deadline.zone().getId());
    }

    public String statusKind(CaseStatus status) {
        return switch (status) {
            case ALERTED -> "soon";
            case ACKNOWLEDGED, ASSESSED, PREPARING -> "run";
            case NOTIFIED, COMPLETED -> "done";
            case NOT_NOTIFIABLE -> "unk";
        };
    }

    /** Colour of a version of the notification. */
    public String versionKind(Version.State state) {
        return switch (state) {
            case FROZEN -> "soon";
            case SIGNED_OFF -> "run";
            case FILED -> "done";
            case SUPERSEDED -> "unk";
        };
    }

    /** Colour of a piece of work in the background. */
    public String workKind(WorkState state) {
        return switch (state) {
            case QUEUED, PAUSED, CANCELLED -> "unk";
            case RUNNING -> "run";
            case DONE -> "done";
            case FAILED -> "late";
        };
    }

    /** How many letters of a run were set aside, for whatever reason. */
    public long setAside(LetterRun run) {
        return run.setAside().values().stream().mapToLong(Long::longValue).sum();
    }
}
