package fr.clepsydre.app.comment;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.comment.Commenter;
import fr.clepsydre.domain.notification.comment.Discussion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Somebody who sees a case tells the others what is to be changed, asked or known at a field of its notification. */
@UseCase(Permission.COMMENT)
@ApplicationScoped
public class CommentOnField {

    @Inject
    private Involvements involvements;

    @Inject
    private Discussions discussions;

    @Inject
    private Forms forms;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What the domain decides. */
    private interface Edit {
        Outcome<Discussion> apply(Discussion discussion, Commenter by);
    }

    /** Empty when there is no such case, or when it is not the caller's to see. */
    public Optional<Discussion> read(Reference reference, String finess) {
        return involvements.find(reference, finess, caller.scope()).map(found -> discussions.of(reference, finess));
    }

    /** Refuses with NOT_FOUND, UNKNOWN_QUESTION and as {@link Discussion#say} does. */
    public Outcome<Discussion> say(Reference reference, String finess, String question, String text) {
        return forms.question(question).isEmpty()
                ? Outcome.refused(Refusal.of("UNKNOWN_QUESTION", question).at("question"))
                : change(reference, finess, (discussion, by) -> discussion.say(question, text, by));
    }

    /** Refuses with NOT_FOUND and as {@link Discussion#settle} does. */
    public Outcome<Discussion> settle(Reference reference, String finess, String question, int upTo) {
        return change(reference, finess, (discussion, by) -> discussion.settle(question, upTo, by));
    }

    /** Refuses with NOT_FOUND and as {@link Discussion#withdraw} does. */
    public Outcome<Discussion> withdraw(Reference reference, String finess, int number) {
        return change(reference, finess, (discussion, by) -> discussion.withdraw(number, by));
    }

    /** The case is held, so that of two at once both are kept, one after the other. */
    private Outcome<Discussion> change(Reference reference, String finess, Edit edit) {
        if (involvements.findForChange(reference, finess, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        Account account = caller.known();
        Discussion before = discussions.of(reference, finess);
        Outcome<Discussion> outcome = edit.apply(before, new Commenter(account.login(), account.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (outcome instanceof Outcome.Accepted<Discussion> after) {
            var all = after.value().remarks();
            discussions.add(reference, finess, List.copyOf(all.subList(before.remarks().size(), all.size())));
        }
        return outcome;
    }
}
