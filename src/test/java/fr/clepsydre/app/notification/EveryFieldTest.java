package fr.clepsydre.app.notification;

import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetChange;
import fr.clepsydre.domain.notification.SheetChanges;
import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.press.GlyphBoxes;
import fr.clepsydre.press.NotificationPress;
import fr.clepsydre.press.TaggedText;
import fr.clepsydre.press.Templates;
import fr.clepsydre.press.VeraPdf;
import fr.clepsydre.press.template.TemplateKind;
import fr.clepsydre.press.type.Page;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every field of the form with the longest and strangest that it takes: all of it is printed, and nothing twice. */
class EveryFieldTest {

    private static final double LEFT = Page.mm(25);
    private static final double RIGHT = Page.mm(185);
    private static final double LABELS = Page.mm(75);
    private static final double ANSWERS = Page.mm(81);

    /** Without a place to break, with all that looks like markup, in scripts and signs that names are written in. */
    private static final List<String> STRANGE = List.of(
            "https://exemple.fr/" + "unchemintreslong/".repeat(20),
            "W".repeat(300), "0123456789abcdef".repeat(20),
            "Nguyễn Thị Hường, Łukasiewicz Œuvrard ÅĄČĐĘĞŁŐŘŞŢŪŹ ẶẴỄỘỮỸ gjpqy ",
            "{{title}} {{#if draft}} **gras** <b>x</b> #{7*7} =HYPERLINK(\"x\") \\u0041 %s ",
            "« 12 345 678 € » ; 100 % ? ! : CO₂ x² ≈ ≤ ≥ → · … — – ‘’ “” № ½ ± × ÷ ",
            "mot d'une-lettre à l'autre, sous-traitant, aujourd'hui, ", "a\u0301e\u0300o\u0302u\u0308n\u0303 décomposés ");

    private static final List<String> BREAKS = List.of("\n", "\r\n", "\n\n\n", "\t", " ");

    private static String text(int number, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = number; text.codePointCount(0, text.length()) < length; i++) {
            text.append(STRANGE.get(i % STRANGE.size())).append(length > 1000 ? BREAKS.get(i * 7 % 5) : "");
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 3)) + "FIN";
    }

    private static Answer answer(Question question, int number) {
        return switch (question.type()) {
            case TEXT -> Answer.of(text(number, Question.LONGEST_TEXT));
            case LONG_TEXT -> Answer.of(text(number, Question.LONGEST_LONG_TEXT));
            case ONE_OF, SEVERAL_OF -> new Answer.Given(question.choices().orElseThrow().choices().stream()
                    .map(choice -> choice.code()).toList());
            case MOMENT -> Answer.of("2021-10-31T02:30+01:00[Indian/Reunion]");
            case COUNT -> Answer.of("~999999999999 " + text(number, 180));
            case YES_NO -> Answer.of("NO");
        };
    }

    private static Sheet sheet(String language) {
        CaseFile file = Files.aware();
        Map<String, Answer> answers = new TreeMap<>();
        int number = 0;
        for (Question question : file.form().questions()) {
            answers.put(question.key(), answer(question, number++));
        }
        Content full = new Content(new Answers(answers), Answers.NONE, Answers.NONE, Content.Timing.LATE);
        Sheet sheet = SheetWriter.write(new CaseFile(file.incident(), file.involvement(), file.laboratory(),
                file.duties(), file.countdown(), file.form(), full, file.completeness(), file.tasks(), file.people(),
                file.holidays(), file.soon(), file.now()), language);
        return new Sheet(sheet.language(), sheet.title(), sheet.subtitle(), List.of(text(3, 250), text(4, 250)),
                sheet.watermark(), Stream.of(0, 1, 2, 3, 4, 5).map(i -> text(i, 250)).toList(), sheet.sections(),
                sheet.cover(), Optional.of(changes()));
    }

    private static SheetChanges changes() {
        List<SheetChange> changes = new ArrayList<>();
        for (int i = 0; i < STRANGE.size(); i++) {
            changes.add(new SheetChange("1. " + text(i, 120), text(i + 1, 250), text(i + 2, 3000), text(i + 3, 2500)));
        }
        return new SheetChanges("Ce qui a changé depuis la version 1", changes);
    }

    private static byte[] print(Sheet sheet) {
        var template = value(new Templates(Path.of("no such folder")).read(TemplateKind.NOTIFICATION,
                Locale.forLanguageTag(sheet.language().getLanguage())));
        return value(NotificationPress.print(template, sheet, Cases.NOW, List.of()));
    }

    @Test
    void all_of_it_is_printed_in_both_languages() throws Exception {
        for (String language : List.of("fr", "en")) {
            Sheet sheet = sheet(language);
            assertTrue(sheet.sections().stream().mapToInt(section -> section.lines().size()).sum() > 70);
            byte[] pdf = print(sheet);
            List<SheetLine> lines = new ArrayList<>(sheet.cover().facts());
            List<String> cells = new ArrayList<>(lines.stream().map(SheetLine::answer).toList());
            sheet.changes().orElseThrow().changes().forEach(change ->
                    cells.addAll(List.of(change.before(), change.after())));
            sheet.sections().forEach(section -> section.lines().forEach(line -> cells.add(line.answer())));
            assertEquals(cells.stream().map(EveryFieldTest::dense).toList(), TaggedText.of(pdf, "TD"));
            assertEquals(sheet.gaps().stream().map(EveryFieldTest::dense).toList(), TaggedText.of(pdf, "LBody"));
        }
    }

    @Test
    void what_was_typed_is_what_is_printed() {
        CaseFile file = Files.aware();
        List<Question> texts = file.form().questions().stream()
                .filter(question -> question.type() == Question.Type.TEXT || question.type() == Question.Type.LONG_TEXT)
                .toList();
        assertTrue(texts.size() > 30);
        texts.forEach(question -> {
            Answer answer = answer(question, 5);
            assertEquals(List.of(), question.check(answer));
            assertEquals(((Answer.Given) answer).value(), AnswerWords.in("fr").write(question, answer));
        });
    }

    @Test
    void nothing_overlaps_and_all_stays_in_its_column() throws Exception {
        byte[] pdf = print(sheet("fr"));
        List<GlyphBoxes.Glyph> glyphs = GlyphBoxes.of(pdf);
        assertEquals(List.of(), GlyphBoxes.overlaps(glyphs).stream().limit(5).toList());
        assertEquals(List.of(), GlyphBoxes.outside(glyphs, LEFT, RIGHT).stream().limit(5).toList());
        List<GlyphBoxes.Glyph> body = glyphs.stream().filter(glyph -> !glyph.tag().equals("Artifact")).toList();
        assertEquals(List.of(), GlyphBoxes.above(body, Page.mm(25), Page.HEIGHT - Page.mm(25)).stream().limit(5).toList());
        int form = tagged(glyphs, "H2").stream().mapToInt(GlyphBoxes.Glyph::page).distinct().skip(1).findFirst().orElseThrow();
        List<GlyphBoxes.Glyph> filled = body.stream().filter(glyph -> glyph.page() >= form).toList();
        assertEquals(List.of(), GlyphBoxes.outside(tagged(filled, "TH"), LEFT, LABELS).stream().limit(5).toList());
        assertEquals(List.of(), GlyphBoxes.outside(tagged(filled, "TD"), ANSWERS, RIGHT).stream().limit(5).toList());
        VeraPdf.assertValid(pdf, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
    }

    private static List<GlyphBoxes.Glyph> tagged(List<GlyphBoxes.Glyph> glyphs, String tag) {
        return glyphs.stream().filter(glyph -> glyph.tag().equals(tag)).toList();
    }

    private static String dense(String text) {
        return TaggedText.dense(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
