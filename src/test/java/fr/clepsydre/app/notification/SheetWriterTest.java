package fr.clepsydre.app.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    @Test
    void all_fourteen_sections_stand_in_the_order_of_the_form() {
        Sheet sheet = SheetWriter.write(Files.aware(), "fr");
        assertEquals(IntStream.rangeClosed(1, 14).boxed().toList(),
                sheet.sections().stream().map(section -> section.number()).toList());
    }

    @Test
    void answers_are_written_as_people_write_them() {
        Sheet sheet = SheetWriter.write(Files.aware(), "fr");
        assertEquals("mardi 23 février 2021 à 18:30 (heure de Paris)", line(sheet, "Prise de connaissance").answer());
        assertTrue(answers(sheet).contains("Perte de la confidentialité\u00a0; Perte de la disponibilité"));
        assertTrue(answers(sheet).contains("≈\u00a081\u202f000 (estimation, source\u00a0: éditeur)"));
        assertTrue(answers(sheet).contains("dimanche 14 février 2021 à 09:00 (heure de Paris)"));
        assertTrue(answers(sheet).contains("Laboratoire de l’Étoile"));
        assertTrue(answers(sheet).contains("Non"));
    }

    @Test
    void what_is_not_known_yet_is_spelled_out_and_is_no_answer() {
        Sheet sheet = SheetWriter.write(Files.aware(), "fr");
        SheetLine cause = line(sheet, "Cause");
        assertEquals("Inconnu", cause.answer());
        assertEquals(SheetLine.State.NOT_KNOWN_YET, cause.state());
        long unknown = sheet.sections().stream().flatMap(section -> section.lines().stream())
                .filter(line -> line.answer().equals("pas connu à ce jour")).count();
        assertTrue(unknown >= 1, "records are unknown");
        assertTrue(sheet.gaps().stream().anyMatch(gap -> gap.startsWith("7. ") && gap.endsWith("(pas connu à ce jour)")));
        assertTrue(sheet.gaps().stream().anyMatch(gap -> gap.endsWith("(sans réponse)")));
    }

    @Test
    void the_whole_document_is_in_english_when_asked() {
        Sheet sheet = SheetWriter.write(Files.aware(), "en");
        assertEquals("Notification of a personal data breach to the CNIL", sheet.title());
        assertEquals(Optional.of("DRAFT"), sheet.watermark());
        assertTrue(answers(sheet).contains("Loss of confidentiality; Loss of availability"));
        assertTrue(sheet.subtitle().contains("Case INC-2021-0001: A file for sale"));
    }

    @Test
    void a_case_as_it_stands_is_a_draft_also_after_a_filing() {
        assertEquals(Optional.of("PROJET"), SheetWriter.write(Files.aware(), "fr").watermark());
        assertEquals(Optional.of("DRAFT"), SheetWriter.write(Files.notified(), "en").watermark());
    }

    @Test
    void reasons_of_a_delay_are_asked_only_when_late() {
        assertTrue(labels(SheetWriter.write(Files.aware(), "fr")).stream().anyMatch(label -> label.contains("retard")));
        assertFalse(labels(SheetWriter.write(Files.notified(), "fr")).stream()
                .anyMatch(label -> label.contains("retard")));
    }

    private static SheetLine line(Sheet sheet, String label) {
        return sheet.sections().stream().flatMap(section -> section.lines().stream())
                .filter(line -> line.label().startsWith(label))
                .findFirst().orElseThrow(() -> new AssertionError(label + " is not among " + labels(sheet)));
    }

    private static List<String> labels(Sheet sheet) {
        return sheet.sections().stream().flatMap(section -> section.lines().stream()).map(SheetLine::label).toList();
    }

    private static List<String> answers(Sheet sheet) {
        return sheet.sections().stream().flatMap(section -> section.lines().stream()).map(SheetLine::answer).toList();
    }
}
