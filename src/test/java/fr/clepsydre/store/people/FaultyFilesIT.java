package fr.clepsydre.store.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.people.ImportTally;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleImport;
import fr.clepsydre.bench.people.InventedFile;
import fr.clepsydre.bench.people.Truth;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.HandedIn;
import fr.clepsydre.store.LeakedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Files that break in their middle: what stands before is kept and counted to the row, the line is named, and the same
 * file mended brings in the rest and nobody twice.
 */
class FaultyFilesIT {

    private static final int BEFORE = 700;
    private static final int ROWS = 1_200;

    /** What stands in the way, each a row of its own. */
    private enum Hindrance {
        WRONG_ENCODING("Lefèvre;Hélène", "windows-1252"),
        NUL_CHARACTER("Le\0fevre;Helene", "UTF-8"),
        UNCLOSED_QUOTE("\"Lefevre;Helene", "UTF-8"),
        OVERSIZED_FIELD("x".repeat(1_000_000), "UTF-8"),
        TOO_MANY_COLUMNS(";x".repeat(10_000), "UTF-8");

        private final byte[] row;

        Hindrance(String rest, String charset) {
            row = (LeakedFile.FIRST + ";Mme;" + rest + "\r\n").getBytes(Charset.forName(charset));
        }
    }

    @EachDatabase
    void what_stands_before_the_break_is_kept_and_the_mended_file_brings_in_the_rest(Database database)
            throws IOException {
        byte[] start = file(BEFORE);
        byte[] whole = file(ROWS);
        byte[] rest = Arrays.copyOfRange(whole, start.length, whole.length);
        Truth before = InventedFile.write(new ByteArrayOutputStream(), BEFORE);
        Truth all = InventedFile.write(new ByteArrayOutputStream(), ROWS);
        for (Hindrance hindrance : Hindrance.values()) {
            LeakedFile leaked = new LeakedFile(database, 100);
            PeopleImport broken = imported(leaked, start, hindrance.row, rest);
            assertEquals(WorkState.FAILED, broken.state(), hindrance::name);
            assertEquals(hindrance.name(), broken.failure().orElseThrow().code());
            assertEquals("" + lineAfter(start), broken.failure().orElseThrow().args().get(0), hindrance::name);
            assertEquals(counts(before), counts(broken.tally()), hindrance::name);
            assertEquals(before.people(), people(leaked), hindrance::name);
            PeopleImport mended = imported(leaked, whole);
            assertEquals(WorkState.DONE, mended.state(), hindrance::name);
            assertEquals(all.people() - before.people(), mended.tally().people(), hindrance::name);
            assertEquals(all.rows(), mended.tally().processed());
            assertEquals(all.people(), people(leaked), hindrance::name);
        }
    }

    private static byte[] file(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InventedFile.write(out, rows);
        return out.toByteArray();
    }

    private static PeopleImport imported(LeakedFile leaked, byte[]... parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(file::writeBytes);
        return HandedIn.of(leaked, () -> new ByteArrayInputStream(file.toByteArray())).read();
    }

    private static long lineAfter(byte[] start) {
        return new String(start, StandardCharsets.UTF_8).lines().count() + 1;
    }

    private static String counts(Truth truth) {
        return truth.people() + " " + truth.duplicates() + " " + truth.refusals();
    }

    private static String counts(ImportTally tally) {
        return tally.people() + " " + tally.duplicates() + " " + tally.refused();
    }

    private static long people(LeakedFile leaked) {
        return leaked.step(() -> LeakedFile.text("/people/patients-1000.labs.csv").lines().skip(1)
                .map(line -> line.split(";")[0]).mapToLong(finess ->
                        leaked.part(People.class).counts(LeakedFile.INCIDENT, finess).people()).sum());
    }
}
