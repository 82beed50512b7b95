package fr.clepsydre.app.register;

/**
 * One field of an entry, in one language. Every entry has the same fields in the same order.
 *
 * @param key   camelCase
 * @param group under which heading it stands
 * @param shape what its value is once it is known
 * @param label its name
 */
public record RegisterField(String key, Group group, Shape shape, String label, RegisterValue value) {

    /** What art. 33(5) asks for (facts, effects, remedial action), and what tells how it was dealt with. */
    public enum Group { CASE, DATES, FACTS, EFFECTS, MEASURES, DECISIONS }

    /** In tables moments have their zone beside them, and numbers how they are known. */
    public enum Shape { WORDS, MOMENT, NUMBER }

    RegisterField with(RegisterValue other) {
        return new RegisterField(key, group, shape, label, other);
    }
}
