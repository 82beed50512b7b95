package fr.clepsydre.domain.severity;

/**
 * By how much a category weighs more or less than its base in this case.
 *
 * @param step   whole steps only: volume, vulnerable people and the like have no fixed figure (ENISA, annex 1)
 * @param reason why; blank when nobody has said so yet
 */
public record Adjustment(Step step, String reason) {

    /** The codes are those of the form. */
    public enum Step {
        MINUS_3(-3), MINUS_2(-2), MINUS_1(-1), BASE(0), PLUS_1(1), PLUS_2(2), PLUS_3(3);

        private final int steps;

        Step(int steps) {
            this.steps = steps;
        }
    }

    /** 1 to 4: an adjustment never leads out of the scale. */
    int of(DataCategory category) {
        return Math.max(1, Math.min(4, category.base() + step.steps));
    }

    /** Whether it owes a reason: the controller answers for a step of its own (GDPR art. 5(2)). */
    boolean isUnreasoned() {
        return step != Step.BASE && reason.isBlank();
    }
}
