package fr.clepsydre.domain.intake;

import java.util.List;

/**
 * A refusal or a warning about a row of laboratories, or the refusal of a row of people.
 *
 * @param line   physical line of the file at which the row begins, from 1
 * @param column name of the column, empty where the whole row is meant
 * @param args   what the message of the code needs, never personal data
 */
public record RowRemark(long line, String column, RowFault fault, List<String> args) {

    public RowRemark {
        args = List.copyOf(args);
    }
}
