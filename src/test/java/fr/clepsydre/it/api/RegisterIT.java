package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register as the API hands it out: one notified case of one incident. */
@InServer
class RegisterIT {

    private static Dossier dossier = new Dossier("");

    @BeforeAll
    static void notified() {
        dossier = Dossier.ofFirst("Register of files");
        accepted(DPO.send("PATCH", dossier.path(), "application/json",
                "{\"nature\":[\"CONFIDENTIALITY\"],\"cause\":\"NOT_KNOWN_YET\",\"description\":\"=Stolen; sold\"}"));
        accepted(DPO.post(dossier.laboratory(FIRST) + "/awareness",
                "{\"at\":\"2021-02-23T18:30:00\",\"zone\":\"Europe/Paris\",\"reason\":\"the press\"}"));
        accepted(DPO.send("PATCH", dossier.laboratory(FIRST), "application/json", "{\"persons\":5001}"));
    }

    private static void accepted(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() < 300, answer::body);
    }

    private static String address(String file) {
        return "/api/v1/" + file + "?incident=" + dossier.reference();
    }

    @Test
    void the_table_for_programs_has_the_filtered_rows_and_says_which_filter_it_had() {
        HttpResponse<String> answer = DPO.get(address("register.csv") + "&filing=NOT_NOTIFIED");
        List<String> lines = answer.body().lines().toList();
        assertEquals(2, lines.size(), answer::body);
        assertTrue(lines.get(1).startsWith(dossier.reference() + ";Register of files;"), lines.get(1));
        assertTrue(lines.get(1).contains("\"'=Stolen; sold\""), lines.get(1));
        assertEquals("incident=" + dossier.reference() + "&filing=NOT_NOTIFIED",
                answer.headers().firstValue("Clepsydre-Filter").orElse("none"));
        assertEquals("complete", DPO.get("/api/v1/register.csv").headers().firstValue("Clepsydre-Filter").orElse(""));
    }

    @Test
    void the_workbook_opens_and_holds_the_case() throws IOException {
        HttpResponse<byte[]> answer = DPO.bytes(address("register.xlsx") + "&lang=en");
        assertEquals("attachment; filename=\"register.xlsx\"",
                answer.headers().firstValue("Content-Disposition").orElse("none"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            var rows = book.getFirstSheet().read();
            assertEquals(2, rows.size());
            assertEquals("Reference", rows.get(0).getCellText(0));
            assertEquals(dossier.reference(), rows.get(1).getCellText(0));
        }
    }

    @Test
    void the_document_holds_the_case() throws IOException {
        try (var pdf = Loader.loadPDF(DPO.bytes(address("register.pdf")).body())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("=Stolen; sold"), text);
            assertTrue(text.contains("page 1 sur "), text);
        }
    }

    @Test
    void the_open_data_hold_notified_cases_alone_in_nine_columns_of_windows_1252() {
        Charset encoding = Charset.forName("windows-1252");
        assertEquals(2, new String(DPO.bytes(address("register-cnil.csv")).body(), encoding).lines().count());
        byte[] demo = DPO.bytes("/api/v1/register-cnil.csv?incident=INC-2021-0001").body();
        List<String> lines = new String(demo, encoding).lines().toList();
        assertTrue(lines.size() > 2 && lines.size() <= 30, () -> lines.size() + " lines");
        lines.forEach(line -> assertEquals(9, line.split(";", -1).length, line));
        assertTrue(lines.stream().skip(2).allMatch(line -> line.startsWith("2021-0")), lines::toString);
    }

    @ParameterizedTest
    @CsvSource({"register.csv,filing=no,PARAMETER_NOT_KNOWN", "register.xlsx,from=27/03/2026,PARAMETER_NOT_A_DATE",
        "register.pdf,from=2026-03-02&to=2026-03-01,PERIOD_REVERSED", "register.pdf,lang=de,LANGUAGE_UNKNOWN"})
    void a_filter_that_cannot_be_understood_is_refused_before_a_file_begins(String file, String query, String code) {
        HttpResponse<String> answer = DPO.get("/api/v1/" + file + "?" + query);
        assertEquals(422, answer.statusCode());
        assertEquals(code, Dossier.code(answer));
    }

    @Test
    void the_files_of_the_page_do_not_exist_for_whoever_may_not_see_the_register() {
        for (String who : List.of("lab01", "admin")) {
            var caller = Server.loggedIn(who);
            for (String path : List.of("/register", "/register.csv", "/register.xlsx", "/register.pdf",
                    "/register-cnil.csv", "/register/" + dossier.reference() + "/" + FIRST,
                    "/downloads/register/TABLE")) {
                assertEquals(404, caller.get(path).statusCode(), who + " " + path);
            }
        }
        var reviewer = Server.loggedIn("reviewer");
        Map.of("/register.csv", "text/csv; charset=UTF-8", "/register-cnil.csv", "text/csv; charset=windows-1252")
                .forEach((path, type) -> assertEquals(type.replace(" ", "").toLowerCase(),
                        reviewer.get(path + "?incident=" + dossier.reference()).headers().firstValue("Content-Type")
                                .orElse("none").replace(" ", "").toLowerCase()));
    }
}
