package fr.clepsydre.bench.people;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a file of invented people as it makes them: UTF-8, semicolons, CR LF, quotes where they must be. */
public final class InventedFile {

    /** As many as were in the file of February 2021. */
    public static final int ROWS = 491_840;

    private final Writer out;

    private InventedFile(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Writes {@code people.csv} and beside it what it holds.
     *
     * @param arguments the file, and how many rows; {@link #ROWS} if that is not said
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        try (OutputStream out = Files.newOutputStream(file)) {
            Truth truth = write(out, arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROWS);
            Files.writeString(file.resolveSibling(file.getFileName() + ".truth.json"), TruthJson.of(truth));
        }
    }

    /** Makes that many rows; the same always. The stream is not closed. */
    public static Truth write(OutputStream out, int rows) throws IOException {
        InventedFile file = new InventedFile(out);
        Tally tally = new Tally();
        Crowd crowd = new Crowd();
        file.line(Stream.of(Column.values()).map(Column::header));
        for (int number = 0; number < rows; number++) {
            Crowd.Row row = crowd.row(number);
            tally.add(row);
            file.row(row.person());
        }
        file.out.flush();
        return tally.truth();
    }

    private void row(Invented person) throws IOException {
        int columns = Column.values().length - (person.shape() == Invented.Shape.SHORT ? 2 : 0);
        line(Stream.of(Column.values()).limit(columns).map(column -> written(person, column)));
    }

    private static String written(Invented person, Column column) {
        String value = person.value(column);
        boolean raw = column == Column.MEDECIN_TRAITANT && person.shape() == Invented.Shape.STRAY_QUOTE;
        return raw || value.chars().noneMatch(symbol -> symbol == ';' || symbol == '"' || symbol < ' ')
                ? value
                : '"' + value.replace("\"", "\"\"") + '"';
    }

    private void line(Stream<String> values) throws IOException {
        out.write(values.collect(Collectors.joining(";", "", "\r\n")));
    }
}
