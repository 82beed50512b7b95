package fr.clepsydre.domain.breach;

import static fr.clepsydre.domain.breach.CaseStatus.ACKNOWLEDGED;
import static fr.clepsydre.domain.breach.CaseStatus.ALERTED;
import static fr.clepsydre.domain.breach.CaseStatus.ASSESSED;
import static fr.clepsydre.domain.breach.CaseStatus.COMPLETED;
import static fr.clepsydre.domain.breach.CaseStatus.NOTIFIED;
import static fr.clepsydre.domain.breach.CaseStatus.NOT_NOTIFIABLE;
import static fr.clepsydre.domain.breach.CaseStatus.PREPARING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which move of a case is lawful at all. Forward over several steps is: a laboratory may have filed before it
 * answered us. Completed only after notified. Back is a correction and needs a comment; not notifiable is a
 * decision and needs its reason.
 */
public final class StatusMoves {

    private static final Map<CaseStatus, Set<CaseStatus>> FORWARD = Map.of(
            ALERTED, EnumSet.of(ACKNOWLEDGED, ASSESSED, PREPARING, NOTIFIED),
            ACKNOWLEDGED, EnumSet.of(ASSESSED, PREPARING, NOTIFIED),
            ASSESSED, EnumSet.of(PREPARING, NOTIFIED),
            PREPARING, EnumSet.of(NOTIFIED),
            NOTIFIED, EnumSet.of(COMPLETED),
            COMPLETED, EnumSet.noneOf(CaseStatus.class),
            NOT_NOTIFIABLE, EnumSet.noneOf(CaseStatus.class));

    private static final Map<CaseStatus, Set<CaseStatus>> COMMENTED = Map.of(
            ALERTED, EnumSet.of(NOT_NOTIFIABLE),
            ACKNOWLEDGED, EnumSet.of(NOT_NOTIFIABLE, ALERTED),
            ASSESSED, EnumSet.of(NOT_NOTIFIABLE, ALERTED, ACKNOWLEDGED),
            PREPARING, EnumSet.of(NOT_NOTIFIABLE, ALERTED, ACKNOWLEDGED, ASSESSED),
            NOTIFIED, EnumSet.of(PREPARING),
            COMPLETED, EnumSet.of(NOTIFIED),
            NOT_NOTIFIABLE, EnumSet.of(ASSESSED));

    private StatusMoves() {}

    /** Whether the table has this move, with or without a comment. */
    public static boolean allowed(CaseStatus from, CaseStatus to) {
        return FORWARD.get(from).contains(to) || needsComment(from, to);
    }

    /** Whether this move is allowed only with a comment. */
    public static boolean needsComment(CaseStatus from, CaseStatus to) {
        return COMMENTED.get(from).contains(to);
    }

    /** Where a case may go from here, in the order of the work. */
    public static List<CaseStatus> from(CaseStatus from) {
        return Arrays.stream(CaseStatus.values()).filter(to -> allowed(from, to)).toList();
    }
}
