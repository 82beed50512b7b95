package fr.clepsydre.app.people;

/**
 * What of a file concerns one laboratory; its rows are the sum of both. Rows that are refused belong to none.
 *
 * @param people     rows of people that the laboratory did not have yet
 * @param duplicates rows of people that it already had
 */
public record LaboratoryShare(long people, long duplicates) {

    public LaboratoryShare plus(LaboratoryShare other) {
        return new LaboratoryShare(people + other.people, duplicates + other.duplicates);
    }
}
