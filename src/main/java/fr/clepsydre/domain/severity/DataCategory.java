package fr.clepsydre.domain.severity;

/** The four sorts of data of ENISA's table of contexts, with the score that each begins from. */
public enum DataCategory {
    SIMPLE(1, "enisaSimple"), BEHAVIOURAL(2, "enisaBehavioural"), FINANCIAL(3, "enisaFinancial"),
    /** GDPR art. 9 and 10; the results of a laboratory. */
    SENSITIVE(4, "enisaSensitive");

    private final int base;
    private final String question;

    DataCategory(int base, String question) {
        this.base = base;
        this.question = question;
    }

    /** 1 to 4, before any adjustment. */
    public int base() {
        return base;
    }

    /** The key of the question how far the case differs from the base. */
    public String question() {
        return question;
    }

    /** The key of the question why. */
    public String reasonQuestion() {
        return question + "Reason";
    }
}
