package fr.clepsydre.app.notification;

import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.press.NotificationPress;
import fr.clepsydre.press.Templates;
import fr.clepsydre.press.template.TemplateKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedSheetTest {

    @ParameterizedTest
    @CsvSource({"fr, Perte de la confidentialité, mardi 23 février 2021 à 18:30",
        "en, Loss of confidentiality, Tuesday 23 February 2021 at 18:30"})
    void a_case_is_printed_by_the_shipped_template(String language, String nature, String awareness) throws Exception {
        byte[] pdf = print(language);
        assertArrayEquals(pdf, print(language), "the same case gives the same bytes");
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains(nature), text);
            assertTrue(text.contains(awareness), text);
            assertTrue(text.contains("Laboratoire de l’Étoile"), text);
        }
    }

    private static byte[] print(String language) {
        var template = value(new Templates(Path.of("templates")).read(TemplateKind.NOTIFICATION, new Locale(language)));
        return value(NotificationPress.print(template, SheetWriter.write(Files.aware(), language), Cases.NOW, List.of()));
    }
}
