package fr.clepsydre.domain.severity;

import fr.clepsydre.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person decided on the risk of a breach. No score decides, and none is the default of a choice.
 *
 * @param subject on what
 * @param choice  what
 * @param ground  for not telling the people, why that is lawful; empty for everything else
 * @param reason  in the words of the person; never blank for a no
 */
public record Decision(Subject subject, Choice choice, Optional<Ground> ground, String reason) {

    /** Longest reason, in characters: that of a fact in the history. */
    public static final int LONGEST_REASON = 2000;

    /** What is decided. The names are stored and in the API. */
    public enum Subject {
        /** GDPR art. 33(1): notify the authority, unless a risk is unlikely. */
        NOTIFY,
        /** Art. 34(1): tell the people, when the risk is likely high. */
        TELL
    }

    /** What was decided. */
    public enum Choice { YES, NO, NOT_KNOWN_YET }

    /** Why the people need not be told; the codes of the question {@code noCommunicationGround} of the form. */
    public enum Ground {
        /** Art. 34(3)(a): nobody who had access can read the data. */
        UNINTELLIGIBLE,
        /** Art. 34(3)(b): later measures make the high risk unlikely. */
        RISK_REMOVED,
        /** Art. 34(3)(c): the effort is disproportionate; a public communication is owed instead. */
        DISPROPORTIONATE_EFFORT,
        /** Art. 34(1): the risk is not high. */
        NO_HIGH_RISK
    }

    public Decision {
        reason = reason.strip();
    }

    /** REASON_MISSING, REASON_TOO_LONG at reason; GROUND_MISSING, GROUND_NOT_ASKED at ground; empty when it is whole. */
    public List<Refusal> check() {
        List<Refusal> refusals = new ArrayList<>();
        boolean notTelling = subject == Subject.TELL && choice == Choice.NO;
        if (notTelling && ground.isEmpty()) {
            refusals.add(Refusal.of("GROUND_MISSING").at("ground"));
        }
        if (!notTelling && ground.isPresent()) {
            refusals.add(Refusal.of("GROUND_NOT_ASKED", ground.get()).at("ground"));
        }
        if (choice == Choice.NO && reason.isEmpty()) {
            refusals.add(Refusal.of("REASON_MISSING").at("reason"));
        }
        if (reason.length() > LONGEST_REASON) {
            refusals.add(Refusal.of("REASON_TOO_LONG", LONGEST_REASON, reason.length()).at("reason"));
        }
        return refusals;
    }

    /** Whether a public communication is owed in place of letters (art. 34(3)(c)). */
    public boolean isPublic() {
        return ground.filter(Ground.DISPROPORTIONATE_EFFORT::equals).isPresent();
    }

    /** For the history: the choice, and the ground after a space where there is one. */
    public String canonical() {
        return choice + ground.map(why -> " " + why).orElse("");
    }
}
