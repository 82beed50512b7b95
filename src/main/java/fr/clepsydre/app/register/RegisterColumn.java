package fr.clepsydre.app.register;

import fr.clepsydre.app.register.RegisterField.Group;
import java.util.Set;

/** The fields of an entry in their order. Those with a source of their own are told by the case, the others by answers. */
enum RegisterColumn {
    REFERENCE("reference", Group.CASE), TITLE("title", Group.CASE), LABORATORY("laboratory", Group.CASE),
    FINESS("finess", Group.CASE), STATUS("status", Group.CASE),
    RECORDED("recordedAt", Group.DATES), BREACH_START("breachStart", Group.DATES), ONGOING("ongoing", Group.DATES),
    BREACH_END("breachEnd", Group.DATES), FIRST_SIGNAL("firstSignal", Group.DATES),
    PROCESSOR_AWARE("processorAware", Group.DATES), PROCESSOR_NOTICE("processorNotice", Group.DATES),
    ALERTED("alertedAt", Group.DATES), AWARE("awareAt", Group.DATES), AWARENESS_REASON("awarenessReason", Group.DATES),
    TARGET("target", Group.DATES), NOTIFIED("notifiedAt", Group.DATES), CLOCK("clock", Group.DATES),
    LATENESS("lateness", Group.DATES), FILINGS("filings", Group.DATES),
    NATURE("nature", Group.FACTS), ORIGIN("origin", Group.FACTS), ORIGIN_OTHER("originOther", Group.FACTS),
    CAUSE("cause", Group.FACTS), CAUSE_OTHER("causeOther", Group.FACTS), DESCRIPTION("description", Group.FACTS),
    DISCOVERY("discoveryCircumstances", Group.FACTS), DATA("dataCategories", Group.FACTS),
    DATA_OTHER("dataCategoriesOther", Group.FACTS), SENSITIVE("sensitiveData", Group.FACTS),
    PEOPLE("personCategories", Group.FACTS), PEOPLE_OTHER("personCategoriesOther", Group.FACTS),
    PERSONS("persons", Group.FACTS), RECORDS("records", Group.FACTS), MINORS("minors", Group.FACTS),
    VULNERABLE("vulnerablePersons", Group.FACTS),
    CONFIDENTIALITY("confidentialityConsequences", Group.EFFECTS),
    INTEGRITY("integrityConsequences", Group.EFFECTS), AVAILABILITY("availabilityConsequences", Group.EFFECTS),
    HARMS("harms", Group.EFFECTS), HARMS_OTHER("harmsOther", Group.EFFECTS), SEVERITY("severity", Group.EFFECTS),
    PRIOR_MEASURES("priorMeasures", Group.MEASURES), UNINTELLIGIBLE("unintelligible", Group.MEASURES),
    MEASURES_TAKEN("measuresTaken", Group.MEASURES), MEASURES_PLANNED("measuresPlanned", Group.MEASURES),
    NOTIFY("notifyDecision", Group.DECISIONS), NOTIFY_REASON("notifyReason", Group.DECISIONS),
    NOTIFY_AT("notifyDecidedAt", Group.DECISIONS), NOTIFY_BY("notifyDecidedBy", Group.DECISIONS),
    TELL("tellDecision", Group.DECISIONS), TELL_REASON("tellReason", Group.DECISIONS),
    TELL_AT("tellDecidedAt", Group.DECISIONS), TELL_BY("tellDecidedBy", Group.DECISIONS),
    COMMUNICATION("communication", Group.DECISIONS), COMMUNICATION_DATE("communicationDate", Group.DECISIONS),
    COMMUNICATION_PLANNED("communicationPlannedDate", Group.DECISIONS),
    NO_COMMUNICATION("noCommunicationGround", Group.DECISIONS),
    NO_COMMUNICATION_REASON("noCommunicationReason", Group.DECISIONS);

    /** Without an answer these are told as open in what people read: art. 33(5), facts, effects, remedial action. */
    private static final Set<RegisterColumn> ASKED = Set.of(AWARE, NOTIFIED, NATURE, DESCRIPTION, PERSONS, HARMS,
            SEVERITY, MEASURES_TAKEN, NOTIFY);

    private final String key;
    private final Group group;

    RegisterColumn(String key, Group group) {
        this.key = key;
        this.group = group;
    }

    /** Of the question of the form, or of the text that names it. */
    String key() {
        return key;
    }

    Group group() {
        return group;
    }

    /** Whether that field of the register is asked of every case. */
    static boolean isAsked(String key) {
        return ASKED.stream().anyMatch(column -> column.key.equals(key));
    }
}
