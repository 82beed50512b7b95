package fr.clepsydre.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.letter.LetterPrinter.Summary;
import fr.clepsydre.app.letter.LetterPrinter.SummaryFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SummaryPressTest {

    private static Summary summary(Locale language, SortedMap<String, Long> departments) {
        return new Summary(language, "tirage 12", "Laboratoire fictif 01", LocalDate.of(2021, 3, 1), Instant.EPOCH,
                List.of(new SummaryFile("1.pdf", 1000, 1002, List.of("01000", "35000"), Samples.HASH),
                        new SummaryFile("2.pdf", 234, 234, List.of("35000", "99999"), Samples.HASH)),
                departments, 17, new TreeMap<>(Map.of("adresse absente", 5L)));
    }

    @Test
    void the_mailing_house_finds_its_files_and_totals_in_both_languages() throws Exception {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            byte[] pdf = SummaryPress.print(summary(language, new TreeMap<>(Map.of("01", 600L, "35", 617L))));
            String text = PdfText.of(pdf);
            for (String value : List.of("tirage 12", "Laboratoire fictif 01", "2021", "1234", "1236", "1.pdf",
                    "01000 – 35000", "600", "617", "17", "adresse absente 5", Samples.HASH.substring(0, 16))) {
                assertTrue(text.contains(value), value + " in " + text);
            }
            VeraPdf.assertValid(pdf, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
        }
    }

    @Test
    void a_hundred_departments_go_on_to_numbered_pages_and_nothing_depends_on_the_moment() throws Exception {
        SortedMap<String, Long> all = new TreeMap<>();
        IntStream.rangeClosed(1, 100).forEach(i -> all.put("D%03d".formatted(i), (long) i));
        byte[] pdf = SummaryPress.print(summary(Locale.FRENCH, all));
        List<String> pages = PdfText.pages(pdf);
        assertTrue(pages.size() > 1 && pages.get(0).contains("page 1 sur " + pages.size()));
        assertTrue(PdfText.of(pdf).contains("D100 100"));
        assertArrayEquals(pdf, SummaryPress.print(summary(Locale.FRENCH, all)));
    }
}
