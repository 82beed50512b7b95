package fr.clepsydre.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.register.Entries;
import fr.clepsydre.app.register.RegisterEntry;
import fr.clepsydre.app.register.RegisterNotes;
import fr.clepsydre.app.register.RegisterPrinter;
import fr.clepsydre.app.register.RegisterSheets;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.SheetSection;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class RegisterPressTest {

    private static RegisterPrinter.Paper paper(String language, List<RegisterEntry> entries) {
        RegisterNotes notes = Entries.notes(language);
        RegisterSheets sheets = new RegisterSheets(notes.words());
        return new RegisterPrinter.Paper(language.equals("en") ? Locale.UK : Locale.FRANCE, notes.words().text("title"),
                List.of(notes.words().text("law"), notes.filter()), notes.figures(), notes.explanations(),
                entries.stream().map(entry -> new RegisterPrinter.Entry(sheets.title(entry), sheets.sections(entry)))
                        .toList(), Instant.parse("2021-03-05T12:00:00Z"));
    }

    private static List<RegisterEntry> entries() {
        RegisterEntry full = Entries.with(Entries.decidedAgainst("L'accès était chiffré ; la clé n'a pas fui."),
                new Count.Exact(491_840), Map.of(
                        "description", Answer.of("Un fichier « volé » : 100 % des œuvres.\nŁ ₂ é\n" + "mot ".repeat(4_000)),
                        "measuresTaken", Answer.of("Serveur coupé")));
        return List.of(Entries.aware(), full, Entries.alone());
    }

    /** Narrow and no-break spaces are no white space to a regular expression. */
    private static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    @Test
    void it_is_valid_for_the_archive_and_for_the_screen_reader_in_both_languages() throws Exception {
        for (String language : List.of("fr", "en")) {
            VeraPdf.assertValid(RegisterPress.print(paper(language, entries())), PDFAFlavour.PDFA_2_A,
                    PDFAFlavour.PDFUA_1);
            VeraPdf.assertValid(RegisterPress.print(paper(language, List.of())), PDFAFlavour.PDFA_2_A,
                    PDFAFlavour.PDFUA_1);
        }
    }

    @Test
    void the_text_holds_every_value_of_every_entry() throws IOException {
        RegisterPrinter.Paper paper = paper("fr", entries());
        String text = dense(PdfText.of(RegisterPress.print(paper)));
        for (RegisterPrinter.Entry entry : paper.entries()) {
            assertTrue(text.contains(dense(entry.title())), entry.title());
            for (SheetSection section : entry.sections()) {
                assertTrue(text.contains(dense(section.number() + ". " + section.title())), section.title());
                for (SheetLine line : section.lines()) {
                    String answer = line.answer().lines().findFirst().orElseThrow();
                    assertTrue(text.contains(dense(answer)), answer);
                }
            }
        }
        for (RegisterNotes.Note figure : paper.figures()) {
            assertTrue(text.contains(dense(figure.label() + " : " + figure.text())), figure.label());
        }
        assertEquals(4_000, text.split("mot", -1).length - 1 - others(paper));
    }

    private static int others(RegisterPrinter.Paper paper) {
        int found = 0;
        for (RegisterPrinter.Entry entry : paper.entries()) {
            for (SheetSection section : entry.sections()) {
                for (SheetLine line : section.lines()) {
                    found += line.label().split("mot", -1).length - 1;
                    found += line.answer().contains("mot mot") ? 0 : line.answer().split("mot", -1).length - 1;
                }
            }
        }
        return found + dense(paper.title()).split("mot", -1).length - 1;
    }

    @Test
    void every_page_says_which_of_how_many() throws IOException {
        List<String> pages = PdfText.pages(RegisterPress.print(paper("fr", Collections.nCopies(5, Entries.aware()))));
        assertTrue(pages.size() > 3);
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains("page " + (i + 1) + " sur " + pages.size()), pages.get(i));
        }
    }

    @Test
    void a_character_without_a_glyph_is_its_number_and_keeps_no_other_case_from_being_printed() throws Exception {
        byte[] pdf = RegisterPress.print(paper("fr", List.of(Entries.decidedAgainst("clé \ud83d\ude00 sûre"))));
        assertTrue(PdfText.of(pdf).contains("clé [U+1F600] sûre"));
        VeraPdf.assertValid(pdf, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    }

    @Test
    void the_same_paper_gives_the_same_bytes() {
        assertArrayEquals(RegisterPress.print(paper("fr", entries())), RegisterPress.print(paper("fr", entries())));
    }
}
