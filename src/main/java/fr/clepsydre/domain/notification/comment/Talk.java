package fr.clepsydre.domain.notification.comment;

import fr.clepsydre.domain.notification.comment.Remark.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What was said about one question, the oldest first.
 *
 * @param remarks of that question alone
 */
public record Talk(List<Remark> remarks) {

    /** How one comment stands. */
    public enum State { OPEN, SETTLED, WITHDRAWN }

    public Talk {
        remarks = List.copyOf(remarks);
    }

    /** The comments, withdrawn ones included. */
    public List<Remark> comments() {
        return remarks.stream().filter(remark -> remark.kind() == Kind.SAID).toList();
    }

    /** How that comment stands. */
    public State state(Remark comment) {
        boolean withdrawn = remarks.stream()
                .anyMatch(remark -> remark.kind() == Kind.WITHDRAWN && remark.about() == comment.number());
        if (withdrawn) {
            return State.WITHDRAWN;
        }
        return settled().filter(settled -> comment.number() <= settled.about()).isPresent()
                ? State.SETTLED : State.OPEN;
    }

    /** How many comments wait for somebody. */
    public int open() {
        return (int) comments().stream().filter(comment -> state(comment) == State.OPEN).count();
    }

    /** Who found last that all is dealt with; empty as long as nobody did, and again once somebody has said more. */
    public Optional<Remark> closed() {
        return open() > 0 ? Optional.empty() : settled();
    }

    /** Number of the newest comment; 0 when there is none. */
    public int newest() {
        return comments().stream().mapToInt(Remark::number).max().orElse(0);
    }

    private Optional<Remark> settled() {
        return remarks.stream().filter(remark -> remark.kind() == Kind.SETTLED).reduce((older, newer) -> newer);
    }
}
