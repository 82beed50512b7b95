package fr.clepsydre.domain.intake;

import java.util.List;

/**
 * Where and why reading a file stopped.
 *
 * @param line     physical line, from 1; 0 where the whole file is meant
 * @param position character within that line, from 1; 0 where the whole line is meant
 * @param args     what the message of the code needs, never personal data
 */
public record BrokenFile(FileFault fault, long line, int position, List<String> args) {

    public BrokenFile {
        args = List.copyOf(args);
    }
}
