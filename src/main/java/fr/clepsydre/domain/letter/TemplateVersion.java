package fr.clepsydre.domain.letter;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of the text of a kind of letters in one language. Immutable: every method answers the next state.
 *
 * @param language {@code fr} or {@code en}
 * @param number   from 1, within kind and language
 * @param by       who wrote it last; never who approves it
 */
public record TemplateVersion(LetterKind kind, String language, int number, State state, String text, Writer by,
        Instant writtenAt, Optional<Decision> decision) {

    /** Characters of a text: more than any letter of two pages. */
    public static final int LONGEST = 20_000;

    /** How far a version is. */
    public enum State {
        DRAFT,
        PROPOSED,
        /** In force, until another is. */
        APPROVED,
        REFUSED,
        RETIRED
    }

    /** Who wrote it. */
    public record Writer(String login, String name) {
    }

    /**
     * What a second person decided.
     *
     * @param by     their name
     * @param reason of a refusal; may be blank of an approval
     */
    public record Decision(String by, Instant at, String reason) {
    }

    /** A new draft. */
    public static TemplateVersion draft(LetterKind kind, String language, int number, String text, Writer by,
            Instant now) {
        return new TemplateVersion(kind, language, number, State.DRAFT, text, by, now, Optional.empty());
    }

    /** Refuses with TEMPLATE_NOT_DRAFT or TEMPLATE_TOO_LONG (longest, length). */
    public Outcome<TemplateVersion> write(String next, Writer writer, Instant now) {
        if (state != State.DRAFT) {
            return Outcome.refused(Refusal.of("TEMPLATE_NOT_DRAFT", number));
        }
        return next.length() > LONGEST
                ? Outcome.refused(Refusal.of("TEMPLATE_TOO_LONG", LONGEST, next.length()).at("text"))
                : Outcome.accepted(new TemplateVersion(kind, language, number, state, next, writer, now,
                        Optional.empty()));
    }

    /** Refuses with TEMPLATE_NOT_DRAFT. */
    public Outcome<TemplateVersion> propose() {
        return state == State.DRAFT
                ? Outcome.accepted(in(State.PROPOSED, Optional.empty()))
                : Outcome.refused(Refusal.of("TEMPLATE_NOT_DRAFT", number));
    }

    /** A second person puts it in force. Refuses with TEMPLATE_NOT_PROPOSED or OWN_TEMPLATE. */
    public Outcome<TemplateVersion> approve(Writer approver, Instant now) {
        return decided(State.APPROVED, approver, now, "");
    }

    /** A second person sends it back. Refuses as {@link #approve} does, and with REASON_MISSING. */
    public Outcome<TemplateVersion> refuse(Writer approver, Instant now, String reason) {
        return reason.isBlank()
                ? Outcome.refused(Refusal.of("REASON_MISSING").at("reason"))
                : decided(State.REFUSED, approver, now, reason.strip());
    }

    private Outcome<TemplateVersion> decided(State next, Writer approver, Instant now, String reason) {
        if (state != State.PROPOSED) {
            return Outcome.refused(Refusal.of("TEMPLATE_NOT_PROPOSED", number));
        }
        return approver.login().equals(by.login())
                ? Outcome.refused(Refusal.of("OWN_TEMPLATE"))
                : Outcome.accepted(in(next, Optional.of(new Decision(approver.name(), now, reason))));
    }

    /** Another is in force now. */
    public TemplateVersion retired() {
        return in(State.RETIRED, decision);
    }

    private TemplateVersion in(State next, Optional<Decision> made) {
        return new TemplateVersion(kind, language, number, next, text, by, writtenAt, made);
    }
}
