package fr.clepsydre.it.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is expected: of each address, what becomes of everybody. */
record Matrix(SortedMap<String, Map<String, String>> rows) {

    static final Path FILE = Path.of("src/test/resources/access/matrix.csv");
    /** In the order of the columns. */
    static final List<String> CALLERS = List.of("nobody", "disabled", "stranger", "neighbour", "manager", "reviewer",
            "admin", "dpo");

    static Matrix read() {
        try {
            SortedMap<String, Map<String, String>> rows = new TreeMap<>();
            Files.readAllLines(FILE).stream().skip(1).map(line -> line.split(";")).forEach(cells -> {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 0; column < CALLERS.size(); column++) {
                    row.put(CALLERS.get(column), cells[column + 1]);
                }
                rows.put(cells[0], row);
            });
            return new Matrix(rows);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A row as the file has it. */
    static String line(String endpoint, Map<String, String> row) {
        return endpoint + ";" + String.join(";", CALLERS.stream().map(row::get).toList());
    }

    /** The page of the docs. */
    String page() {
        long cells = rows.size() * (long) CALLERS.size();
        long in = rows.values().stream().flatMap(row -> row.values().stream()).filter("in"::equals).count();
        StringBuilder page = new StringBuilder("""
                # Who is let in where

                Made from `src/test/resources/access/matrix.csv` by `AccessMatrixTest`, which also fails when the program
                answers an address that is not in it; `MatrixIT` asks the running server for each cell. What a form on a
                page does is a use case behind one gate: `UseCaseGateTest` tries each against each role.

                """);
        page.append(rows.size()).append(" addresses, ").append(cells).append(" cells: ").append(in)
                .append(" let in, ").append(cells - in).append(" refused.\n\n");
        page.append("""
                - **nobody** has not logged in; **disabled** has a session and a token from before their account was disabled.
                - **manager** answers for the laboratory of the address, **neighbour** for another one of the same incident,
                  **stranger** for one of another incident.
                - `in` let in (whatever then comes of it), `404` as if it did not exist, `403` not for this role at all,
                  `401` no good token, `login` led to the login page.

                """);
        page.append("| address | ").append(String.join(" | ", CALLERS)).append(" |\n|---|")
                .append("---|".repeat(CALLERS.size())).append('\n');
        rows.forEach((endpoint, row) -> page.append("| `").append(endpoint).append("` | ")
                .append(String.join(" | ", row.values())).append(" |\n"));
        return page.toString();
    }
}
