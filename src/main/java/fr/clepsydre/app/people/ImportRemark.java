package fr.clepsydre.app.people;

/**
 * What is doubtful in one row, or why it was refused.
 *
 * @param line   physical line of the file at which the row begins, from 1
 * @param column name of the column, empty where the whole row is meant
 * @param code   of {@code FindingCode} or {@code RowFault}
 * @param shown  the shape of the value, or the FINESS number of a refused row: never personal data
 */
public record ImportRemark(long line, String column, String code, String shown) {
}
