package fr.clepsydre.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.Condition;
import fr.clepsydre.domain.letter.Placeholder;
import fr.clepsydre.domain.notification.SheetCondition;
import fr.clepsydre.domain.notification.SheetPlaceholder;
import fr.clepsydre.press.template.Names;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    @TempDir
    Path folder;

    private Outcome<Template> letter() {
        return new Templates(folder).read(TemplateKind.LETTER, Locale.FRENCH);
    }

    private void write(byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(folder.resolve("letter")).resolve("fr.md"), bytes);
    }

    @Test
    void what_is_shipped_has_no_fault() {
        for (TemplateKind kind : TemplateKind.values()) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertEquals(List.of(), new Templates(folder).read(kind, language).refusals());
            }
        }
    }

    @Test
    void the_manifest_lists_the_languages_and_each_has_its_template() {
        for (TemplateKind kind : TemplateKind.values()) {
            assertEquals(List.of(Locale.FRENCH, Locale.ENGLISH), new Templates(folder).languages(kind));
        }
    }

    @Test
    void a_file_of_the_operator_comes_before_the_one_shipped() throws IOException {
        write("Bonjour {{nobody}}".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("letter/fr.md", "1", "9"), letter().refusals().get(0).args().subList(0, 3));
    }

    @Test
    void a_file_in_another_encoding_is_refused_not_printed_with_wrong_accents() throws IOException {
        write("Données".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("TEMPLATE_NOT_UTF8", letter().refusals().get(0).code());
    }

    @Test
    void a_byte_order_mark_is_no_text() throws IOException {
        write("\uFEFF# Titre".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), letter().refusals());
    }

    @Test
    void a_language_without_a_template_is_told() {
        assertEquals("TEMPLATE_MISSING",
                new Templates(folder).read(TemplateKind.LETTER, Locale.GERMAN).refusals().get(0).code());
    }

    @Test
    void a_folder_in_place_of_the_file_is_told() throws IOException {
        Files.createDirectories(folder.resolve("letter/fr.md"));
        assertEquals("TEMPLATE_UNREADABLE", letter().refusals().get(0).code());
    }

    @Test
    void the_guide_for_lawyers_names_every_placeholder_and_condition() throws IOException {
        String guide = Files.readString(Path.of("templates/README.md"));
        Stream.<Enum<?>[]>of(Placeholder.values(), SheetPlaceholder.values()).flatMap(Stream::of)
                .forEach(it -> assertTrue(guide.contains("`{{" + Names.inTemplate(it) + "}}`"), it::name));
        Stream.<Enum<?>[]>of(Condition.values(), SheetCondition.values()).flatMap(Stream::of)
                .forEach(it -> assertTrue(guide.contains("`" + Names.inTemplate(it) + "`"), it::name));
    }
}
