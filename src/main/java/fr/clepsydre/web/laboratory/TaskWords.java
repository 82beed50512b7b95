package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.CaseTask;
import fr.clepsydre.domain.notification.Gap;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;

/** What a case asks for, in words: what is to be done, what is missing for it, where it is done. */
@Named
@RequestScoped
public class TaskWords {

    private static final int GAPS_NAMED = 4;

    @Inject
    private Phrases phrases;
    @Inject
    private Say say;
    @Inject
    private ScoreWords scoreWords;
    @Inject
    private HttpServletRequest request;

    /** Below the name of the task. */
    public String detail(CaseFile file, CaseTask task) {
        return switch (task.kind()) {
            case ASSESS -> decisions(file);
            case ACKNOWLEDGE, FILE_NOTIFICATION -> phrases.text("task.detail." + task.kind());
            case DECLARE_AWARENESS -> file.involvement().awareness()
                    .map(aware -> say.brief(aware.at(), aware.zone().getId()))
                    .orElseGet(() -> phrases.text("task.detail.DECLARE_AWARENESS"));
            case CONFIRM_COUNTS -> phrases.text("task.detail.CONFIRM_COUNTS",
                    phrases.count(file.involvement().counts().persons()), file.people().people());
            case COMPLETE_NOTIFICATION -> gaps(file);
            case INFORM_PEOPLE -> phrases.text("task.detail.INFORM_PEOPLE", file.people().people(),
                    file.people().withEmail());
        };
    }

    /** What was decided, by which score, and what the notification says otherwise. */
    public String decisions(CaseFile file) {
        String decided = phrases.text("risk.task.both", choice(file, Decision.Subject.NOTIFY),
                choice(file, Decision.Subject.TELL));
        String score = phrases.text("risk.task.score", scoreWords.brief(file.assessment().score()));
        int contradictions = file.contradictions().size();
        return String.join(" ", contradictions == 0 ? List.of(decided, score)
                : List.of(decided, score, phrases.text("risk.task.warnings", contradictions)));
    }

    private String choice(CaseFile file, Decision.Subject subject) {
        Decision.Choice choice = file.involvement().decisions().latest(subject)
                .map(latest -> latest.decision().choice()).orElse(Decision.Choice.NOT_KNOWN_YET);
        return phrases.text("risk.choice." + choice);
    }

    private String gaps(CaseFile file) {
        List<Gap> gaps = file.completeness().gaps();
        String named = gaps.stream().limit(GAPS_NAMED)
                .map(gap -> gap.question().label().in(phrases.language()))
                .collect(Collectors.joining(", "));
        String all = gaps.size() > GAPS_NAMED ? phrases.text("task.more", named, gaps.size() - GAPS_NAMED) : named;
        return phrases.text("task.detail.COMPLETE_NOTIFICATION", file.completeness().percent(), gaps.size(), all);
    }

    /** Whether its name leads to where it is done: nobody is led to a form that is not there for them. */
    public boolean isLinked(CaseTask task, boolean editable) {
        boolean elsewhere = task.kind() == CaseTask.Kind.ASSESS
                || task.kind() == CaseTask.Kind.COMPLETE_NOTIFICATION
                || task.kind() == CaseTask.Kind.FILE_NOTIFICATION
                || task.kind() == CaseTask.Kind.INFORM_PEOPLE;
        boolean itsTurn = task.state() == CaseTask.State.NOW || task.state() == CaseTask.State.DONE;
        return itsTurn && (editable || elsewhere);
    }

    /** Path or fragment of the place where it is done. */
    public String place(CaseAddress address, CaseTask task) {
        return switch (task.kind()) {
            case ACKNOWLEDGE -> "#move";
            case ASSESS -> request.getContextPath() + address.laboratory() + "/assessment";
            case FILE_NOTIFICATION -> request.getContextPath() + address.laboratory() + "/versions";
            case DECLARE_AWARENESS -> "#awareness";
            case CONFIRM_COUNTS -> "#counts";
            case COMPLETE_NOTIFICATION -> request.getContextPath() + address.laboratory() + "/notification";
            case INFORM_PEOPLE -> request.getContextPath() + address.laboratory() + "/letters";
        };
    }

    /** Colour of its state. */
    public String kind(CaseTask task) {
        return switch (task.state()) {
            case DONE -> "done";
            case NOW -> "soon";
            case LATER, NOT_NEEDED -> "unk";
        };
    }
}
