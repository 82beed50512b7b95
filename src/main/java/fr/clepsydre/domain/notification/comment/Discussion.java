package fr.clepsydre.domain.notification.comment;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.comment.Remark.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Everything that colleagues have said to each other about the notification of one laboratory. It is append-only, and
 * no part of the notification, of its documents or of the register.
 *
 * @param remarks the oldest first, numbered from 1
 */
public record Discussion(List<Remark> remarks) {

    public static final Discussion EMPTY = new Discussion(List.of());

    /** Longest comment, in characters. */
    public static final int LONGEST = 2_000;

    public Discussion {
        remarks = List.copyOf(remarks);
    }

    /** What was said about that question. */
    public Talk about(String question) {
        return new Talk(remarks.stream().filter(remark -> remark.question().equals(question)).toList());
    }

    /** How many comments on these questions wait for somebody. */
    public int open(Collection<String> questions) {
        return questions.stream().mapToInt(question -> about(question).open()).sum();
    }

    /** How many comments wait for somebody. */
    public int open() {
        return open(remarks.stream().map(Remark::question).distinct().toList());
    }

    /**
     * Says something. The same words by the same person as the last comment on that question, still open, are that
     * comment sent twice, and change nothing. Refuses with COMMENT_EMPTY, COMMENT_TOO_LONG and CONTROL_CHARACTER.
     */
    public Outcome<Discussion> say(String question, String text, Commenter by) {
        String said = text.strip().replace("\r\n", "\n");
        Optional<Refusal> fault = fault(said);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get().at("text"));
        }
        return isLast(question, said, by.login()) ? Outcome.accepted(this)
                : Outcome.accepted(with(Kind.SAID, question, remarks.size() + 1, said, by));
    }

    private static Optional<Refusal> fault(String said) {
        if (said.isEmpty()) {
            return Optional.of(Refusal.of("COMMENT_EMPTY"));
        }
        int length = said.codePointCount(0, said.length());
        if (length > LONGEST) {
            return Optional.of(Refusal.of("COMMENT_TOO_LONG", LONGEST, length));
        }
        // A lone surrogate or a control character does not survive a database.
        return said.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE
                || Character.isISOControl(point) && "\n\t".indexOf(point) < 0)
                        ? Optional.of(Refusal.of("CONTROL_CHARACTER")) : Optional.empty();
    }

    private boolean isLast(String question, String said, String login) {
        Talk talk = about(question);
        return talk.comments().stream().reduce((older, newer) -> newer)
                .filter(last -> last.text().equals(said) && last.login().equals(login)
                        && talk.state(last) == Talk.State.OPEN)
                .isPresent();
    }

    /**
     * Marks what was said up to a comment as dealt with; what somebody else has said since stays open. Changes nothing
     * when it is settled already. Refuses with COMMENT_NOT_THERE.
     *
     * @param upTo number of the newest comment that the person has before their eyes
     */
    public Outcome<Discussion> settle(String question, int upTo, Commenter by) {
        Talk talk = about(question);
        Optional<Remark> last = talk.comments().stream().filter(comment -> comment.number() == upTo).findFirst();
        if (last.isEmpty()) {
            return Outcome.refused(Refusal.of("COMMENT_NOT_THERE"));
        }
        boolean open = talk.comments().stream()
                .anyMatch(comment -> comment.number() <= upTo && talk.state(comment) == Talk.State.OPEN);
        return Outcome.accepted(open ? with(Kind.SETTLED, question, upTo, "", by) : this);
    }

    /**
     * Takes an own comment back. Changes nothing when it was taken back already. Refuses with COMMENT_NOT_THERE and
     * COMMENT_NOT_YOURS.
     */
    public Outcome<Discussion> withdraw(int number, Commenter by) {
        Optional<Remark> comment = remarks.stream()
                .filter(remark -> remark.number() == number && remark.kind() == Kind.SAID).findFirst();
        if (comment.isEmpty()) {
            return Outcome.refused(Refusal.of("COMMENT_NOT_THERE"));
        }
        if (!comment.get().login().equals(by.login())) {
            return Outcome.refused(Refusal.of("COMMENT_NOT_YOURS"));
        }
        String question = comment.get().question();
        boolean withdrawn = about(question).state(comment.get()) == Talk.State.WITHDRAWN;
        return Outcome.accepted(withdrawn ? this : with(Kind.WITHDRAWN, question, number, "", by));
    }

    private Discussion with(Kind kind, String question, int about, String text, Commenter by) {
        List<Remark> all = new ArrayList<>(remarks);
        all.add(new Remark(remarks.size() + 1, question, kind, about, text, by.login(), by.name(), by.at()));
        return new Discussion(all);
    }
}
