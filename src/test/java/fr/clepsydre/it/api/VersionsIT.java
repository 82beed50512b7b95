package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static fr.clepsydre.it.api.Dossier.json;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.notification.version.Sha256;
import fr.clepsydre.it.Caller;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.press.VeraPdf;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A version from freezing to filing, as programs see it. */
@InServer
class VersionsIT {

    private static final Caller REVIEWER = Server.bearer("demo-reviewer");
    private static final Caller MANAGER = Server.bearer("demo-lab01");
    private static final byte[] PDF = "%PDF-1.7 accusé".getBytes(StandardCharsets.UTF_8);
    private static final String INITIAL = "{\"kind\":\"INITIAL\"}";

    @TempDir
    private Path folder;

    private static String local(ZonedDateTime at) {
        return at.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneId.of("Europe/Paris"));
    }

    /** An incident with one laboratory that has known for an hour. */
    private static Dossier aware() {
        Dossier dossier = Dossier.ofFirst("Versions");
        var answer = DPO.post(dossier.laboratory(FIRST) + "/awareness", "{\"at\":\"" + local(now().minusHours(1))
                + "\",\"zone\":\"Europe/Paris\",\"reason\":\"notice\"}");
        assertEquals(200, answer.statusCode(), answer::body);
        return dossier;
    }

    private static String versions(Dossier dossier) {
        return dossier.laboratory(FIRST) + "/versions";
    }

    private static JsonObject freeze(Dossier dossier, String wish) {
        var answer = DPO.post(versions(dossier), wish);
        assertEquals(201, answer.statusCode(), answer::body);
        return json(answer);
    }

    private static HttpResponse<String> sign(Caller who, Dossier dossier, JsonObject version) {
        return who.post(versions(dossier) + "/" + version.getInt("number") + "/sign-off",
                Json.createObjectBuilder().add("seal", version.getString("seal")).build().toString());
    }

    private HttpResponse<String> file(Dossier dossier, int number, String query, byte[] receipt) throws IOException {
        Path file = Files.write(folder.resolve("receipt"), receipt);
        return DPO.post(versions(dossier) + "/" + number + "/filing?" + query, "application/pdf", file);
    }

    private static String at(ZonedDateTime when) {
        return "at=" + local(when).replace("+", "%2B");
    }

    @Test
    void from_the_case_to_the_receipt_and_on_to_the_complement() throws Exception {
        Dossier dossier = aware();
        JsonObject first = freeze(dossier, INITIAL);
        assertEquals("FROZEN", first.getString("state"));
        assertEquals(200, sign(REVIEWER, dossier, first).statusCode());
        var filed = file(dossier, 1, at(now()) + "&number=CNIL-2026-7", PDF);
        assertEquals(200, filed.statusCode(), filed::body);
        assertEquals("FILED", json(filed).getString("state"));
        JsonObject laboratory = json(DPO.get(dossier.laboratory(FIRST)));
        assertEquals("NOTIFIED", laboratory.getString("status"));
        assertEquals("MET", laboratory.getJsonObject("clock").getString("status"));
        assertArrayEquals(PDF, REVIEWER.bytes(versions(dossier) + "/1/receipt").body());

        DPO.post(dossier.laboratory(FIRST) + "/counts", "{\"persons\":81234}");
        JsonObject second = freeze(dossier, "{\"kind\":\"COMPLEMENTARY\",\"note\":\"counted\"}");
        JsonObject difference = json(REVIEWER.get(versions(dossier) + "/2/difference"));
        assertEquals(List.of("notificationType", "previousNotification", "persons"), difference.getJsonArray("fields")
                .getValuesAs(JsonObject.class).stream().map(field -> field.getString("question")).toList());
        for (String language : List.of("fr", "en")) {
            byte[] pdf = DPO.bytes(versions(dossier) + "/2/files/notification-" + language + ".pdf").body();
            VeraPdf.assertValid(pdf, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
            try (var document = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(document).replaceAll("[\\s,\u00a0\u202f]+", "");
                assertTrue(text.contains("81234"), text);
                assertTrue(text.contains("CNIL-2026-7"), text);
                assertTrue(text.contains(hash(second, "answers.txt")), text);
                assertTrue(text.contains(hash(second, "notification-" + language + ".json")), text);
                assertTrue(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames()
                        .containsKey("notification-" + language + ".json"));
            }
        }
    }

    private static String hash(JsonObject version, String name) {
        return version.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .filter(file -> file.getString("name").equals(name)).findFirst().orElseThrow().getString("sha256");
    }

    @Test
    void every_file_is_what_its_hash_says_and_the_current_notification_is_the_version_until_the_case_changes() {
        Dossier dossier = aware();
        JsonObject version = freeze(dossier, INITIAL);
        version.getJsonArray("files").getValuesAs(JsonObject.class).forEach(file -> assertEquals(
                file.getString("sha256"),
                Sha256.of(REVIEWER.bytes(versions(dossier) + "/1/files/" + file.getString("name")).body())));
        byte[] frozen = DPO.bytes(versions(dossier) + "/1/files/notification-fr.pdf").body();
        assertArrayEquals(frozen, DPO.bytes(dossier.laboratory(FIRST) + "/notification.pdf").body());
        assertEquals(false, json(DPO.get(dossier.laboratory(FIRST) + "/notification.json")).getBoolean("draft"));
        DPO.post(dossier.laboratory(FIRST) + "/counts", "{\"persons\":7}");
        assertEquals(true, json(DPO.get(dossier.laboratory(FIRST) + "/notification.json")).getBoolean("draft"));
        assertArrayEquals(frozen, DPO.bytes(versions(dossier) + "/1/files/notification-fr.pdf").body());
    }

    @Test
    void of_two_people_who_freeze_at_once_one_is_told() {
        Dossier dossier = aware();
        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> (i % 2 == 0 ? DPO : MANAGER)
                        .post(versions(dossier), INITIAL).statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(201, 422, 422, 422), answers);
        assertEquals(1, json(DPO.get(versions(dossier))).getJsonArray("items").size());
    }

    @Test
    void nobody_signs_off_alone_or_on_something_else() {
        Dossier dossier = aware();
        var frozen = MANAGER.post(versions(dossier), INITIAL);
        JsonObject version = json(frozen);
        assertEquals(403, sign(DPO, dossier, version).statusCode());
        assertEquals("OWN_VERSION", Dossier.code(sign(MANAGER, dossier, version)));
        assertEquals("VERSION_SEAL_DIFFERS", Dossier.code(REVIEWER.post(versions(dossier) + "/1/sign-off",
                "{\"seal\":\"" + "0".repeat(64) + "\"}")));
        DPO.post(dossier.laboratory(FIRST) + "/counts", "{\"persons\":7}");
        assertEquals("VERSION_STALE", Dossier.code(sign(REVIEWER, dossier, version)));
        JsonObject second = freeze(dossier, INITIAL);
        assertNotEquals(version.getString("seal"), second.getString("seal"));
        assertEquals("VERSION_SUPERSEDED", Dossier.code(sign(REVIEWER, dossier, version)));
        assertEquals(200, sign(MANAGER, dossier, second).statusCode());
    }

    @Test
    void a_filing_without_what_it_needs_changes_nothing() throws Exception {
        Dossier dossier = aware();
        JsonObject version = freeze(dossier, INITIAL);
        assertEquals("SIGN_OFF_MISSING", Dossier.code(file(dossier, 1, at(now()) + "&number=7", PDF)));
        sign(REVIEWER, dossier, version);
        assertEquals("IN_FUTURE", Dossier.code(file(dossier, 1, at(now().plusHours(1)) + "&number=7", PDF)));
        assertTrue(file(dossier, 1, at(now().minusDays(2)) + "&number=7", PDF).body()
                .contains("NOTIFIED_BEFORE_AWARENESS"));
        assertEquals("FILING_NUMBER_MISSING", Dossier.code(file(dossier, 1, at(now()) + "&number=", PDF)));
        assertEquals("MOMENT_UNREADABLE", Dossier.code(file(dossier, 1, "at=soon&number=7", PDF)));
        assertEquals("RECEIPT_MISSING", Dossier.code(file(dossier, 1, at(now()) + "&number=7", new byte[0])));
        assertEquals("RECEIPT_TYPE_UNKNOWN", Dossier.code(file(dossier, 1, at(now()) + "&number=7", new byte[] {1})));
        // By a connection of its own: it is refused while it is still being sent.
        var large = Server.bearer("demo-dpo").post(versions(dossier) + "/1/filing?" + at(now()) + "&number=7",
                "application/pdf", Files.write(folder.resolve("large"), new byte[50 << 20]));
        assertEquals(413, large.statusCode());
        assertEquals("RECEIPT_TOO_LARGE", Dossier.code(large));
        assertEquals("ALERTED", json(DPO.get(dossier.laboratory(FIRST))).getString("status"));
    }
}
