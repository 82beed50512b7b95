package fr.clepsydre.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.FileForm;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/**
 * Whoever steals the disk finds nobody: the files of the server are searched, byte by byte, for the people of files that
 * came in by every way, while they come in and afterwards.
 */
@InServer
class RawFilesIT {

    /** Stands in every name, street and remark that is planted, and nowhere else. */
    private static final String PLANTED = "Zqxvy";
    private static final String NIR = "269054958815780";
    private static final String PHONE = "0698765431";
    private static final String[] HEADER = "finess;civilite;nom;prenom;date_naissance;nir;adresse1;code_postal;commune"
            .concat(";telephone;email;groupe_sanguin;medecin_traitant;commentaire").split(";");

    private static String[] person(int number) {
        String tail = Character.toString('a' + number % 26) + Character.toString('a' + number / 26 % 26);
        return new String[] {Dossier.FIRST, "MME", PLANTED + tail, PLANTED + "ine", "02/05/1969", NIR,
            "12 rue " + PLANTED + tail, "35000", "RENNES", PHONE, PLANTED + tail + "@exemple.fr", "A+",
            "Dr " + PLANTED, PLANTED + " est venue"};
    }

    private static byte[] csv(int people) {
        StringBuilder file = new StringBuilder(String.join(";", HEADER)).append("\r\n");
        for (int i = 0; i < people; i++) {
            String[] person = person(i);
            if (i == 450) {
                // Somebody whom a queue shows, and who is not in the workbook.
                person[6] = "";
                person[7] = "";
                person[8] = "";
            }
            file.append(String.join(";", person)).append("\r\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("people");
            for (int row = 0; row < 40; row++) {
                String[] values = row == 0 ? HEADER : person(row);
                for (int column = 0; column < values.length; column++) {
                    sheet.value(row, column, values[column]);
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    void the_search_finds_what_is_there() throws IOException {
        Dossier.bare("Titre " + RawSearch.CONTROL);
        assertTrue(new RawSearch(List.of(RawSearch.CONTROL)).found(Server.folder()) > 0,
                "the title of an incident is no secret, and lies open");
    }

    @Test
    void no_name_and_no_number_lies_open_while_a_file_comes_in_and_afterwards() throws Exception {
        Dossier dossier = Dossier.full("Raw files");
        dossier.describe();
        byte[] file = csv(20_000);
        int half = file.length / 2;
        Caller dpo = Server.loggedIn("dpo");
        HttpResponse<String> handedIn = new FileForm(dpo, dossier.page() + "/people", "intake").send(() ->
                new SequenceInputStream(new ByteArrayInputStream(file, 0, half),
                        new Searching(new ByteArrayInputStream(file, half, file.length - half))));
        assertEquals(302, handedIn.statusCode(), handedIn::body);
        assertNothing("after the page took it");
        assertEquals(302, new FileForm(dpo, dossier.page() + "/people", "progress").press("cancel").statusCode());
        Work.done(Dossier.DPO.send("POST", dossier.path() + "/people", "text/csv", new String(csv(500),
                StandardCharsets.UTF_8)));
        Work.done(Dossier.DPO.post(dossier.path() + "/people", "application/octet-stream", () -> sheet()));
        Work.done(Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/letters", "{\"language\":\"fr\"}"));
        assertNothing("after import and letters");
        String people = dossier.page(Dossier.FIRST) + "/people";
        Matcher queue = Pattern.compile(people + "/([A-Z_]+)\"").matcher(dpo.get(people).body());
        assertTrue(queue.find(), () -> dpo.get(people).body());
        assertTrue(dpo.get(people + "/" + queue.group(1)).body().contains(PLANTED), "somebody has looked at them");
        assertNothing("after somebody has looked at them");
        var erased = Dossier.DPO.post(dossier.path() + "/erasure", "{\"reason\":\"over\",\"early\":true}");
        assertEquals(200, erased.statusCode(), erased::body);
        assertEquals(0, Dossier.json(erased).getInt("people"));
        assertNothing("after erasure");
        assertEquals(false, dpo.get(people).body().contains(PLANTED));
    }

    private static InputStream sheet() {
        try {
            return new ByteArrayInputStream(xlsx());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void assertNothing(String when) throws IOException {
        RawSearch search = new RawSearch(List.of(PLANTED, NIR, PHONE));
        assertEquals(0, search.found(Server.folder()), () -> when + ": " + search.where());
    }

    /** Searches before it gives its first byte: then the server has had all that came before, and waits for more. */
    private static final class Searching extends InputStream {

        private final InputStream rest;
        private boolean begun;

        private Searching(InputStream rest) {
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (!begun) {
                begun = true;
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
                assertNothing("half of it has come in");
            }
            return rest.read(target, from, length);
        }
    }
}
