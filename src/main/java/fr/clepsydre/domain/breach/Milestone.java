package fr.clepsydre.domain.breach;

/** The instants of an incident that are to be recorded apart; awareness and notification belong to a laboratory. */
public enum Milestone {
    BREACH_START("breachStart"),
    BREACH_END("breachEnd"),
    FIRST_SIGNAL("firstSignal"),
    PROCESSOR_AWARE("processorAware"),
    PROCESSOR_NOTICE("processorNotice");

    private final String question;

    Milestone(String question) {
        this.question = question;
    }

    /** The key of the question of the form that holds it. */
    public String question() {
        return question;
    }
}
