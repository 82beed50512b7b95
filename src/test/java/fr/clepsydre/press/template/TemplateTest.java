package fr.clepsydre.press.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static List<Refusal> refusals(String text) {
        return Template.read(TemplateKind.LETTER, "letter/fr.md", text).refusals();
    }

    private static String place(Refusal refusal) {
        return refusal.code() + " " + String.join(":", refusal.args().subList(0, 3));
    }

    private static List<Block> blocks(String text, String... conditions) {
        if (Template.read(TemplateKind.LETTER, "t", text) instanceof Outcome.Accepted<Template> accepted) {
            return accepted.value().blocks(Set.of(conditions));
        }
        throw new AssertionError(refusals(text));
    }

    @Test
    void an_unknown_placeholder_is_refused_with_its_line_and_column_and_the_names_that_exist() {
        Refusal refusal = refusals("# Titre\n\nBonjour {{persnName}},\n").get(0);
        assertEquals("TEMPLATE_PLACEHOLDER_UNKNOWN letter/fr.md:3:9", place(refusal));
        assertEquals("{{persnName}}", refusal.args().get(3));
        assertTrue(refusal.args().get(4).contains("personName"));
    }

    @Test
    void every_fault_is_told_at_once_in_the_order_of_the_text() {
        assertEquals(List.of("TEMPLATE_PLACEHOLDER_UNKNOWN letter/fr.md:1:1", "TEMPLATE_HTML letter/fr.md:3:7",
                "TEMPLATE_HTML letter/fr.md:3:14", "TEMPLATE_CONDITION_UNKNOWN letter/fr.md:5:1",
                "TEMPLATE_LINK letter/fr.md:6:6"),
                refusals("{{x}}\n\nAvant <b>gras</b>\n\n{{#if rich}}\nVoir [ici](http://a.example)\n{{/if}}\n").stream()
                        .map(TemplateTest::place).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`a {{date`                       | TEMPLATE_TAG_UNCLOSED      | 1 | 3",
            "`a date}}`                       | TEMPLATE_TAG_UNOPENED      | 1 | 7",
            "`a {{#each x}} b`                | TEMPLATE_TAG_UNKNOWN       | 1 | 3",
            "`{{#if minor}} a`                | TEMPLATE_IF_UNCLOSED       | 1 | 1",
            "`a {{/if}}`                      | TEMPLATE_END_ALONE         | 1 | 3",
            "`a {{else}} b`                   | TEMPLATE_ELSE_ALONE        | 1 | 3",
            "`{{#if minor}}a{{else}}b{{else}}c{{/if}}` | TEMPLATE_ELSE_TWICE | 1 | 24",
            "`Le texte {{measures}} suit`     | TEMPLATE_PLACEHOLDER_NOT_ALONE | 1 | 10",
            "`![image](a.png)`                | TEMPLATE_IMAGE             | 1 | 1",
            "`voir <http://a.example>`        | TEMPLATE_LINK              | 1 | 6",
            "`<script>x</script>`             | TEMPLATE_HTML              | 1 | 1",
            "`> cité`                         | TEMPLATE_QUOTE             | 1 | 1",
            "`a \uE000 b`                     | TEMPLATE_CHARACTER         | 1 | 3",
            "`Un 😀 {{x}}`                    | TEMPLATE_PLACEHOLDER_UNKNOWN | 1 | 6",
            "` `                              | TEMPLATE_EMPTY             | 1 | 1"})
    void a_fault_is_named_and_placed(String text, String code, String line, String column) {
        List<Refusal> refusals = refusals(text);
        assertTrue(refusals.stream().anyMatch(refusal -> refusal.code().equals(code)
                && refusal.args().subList(1, 3).equals(List.of(line, column))), refusals.toString());
    }

    @Test
    void a_fault_in_a_branch_that_is_not_taken_is_found_too() {
        assertEquals(List.of("TEMPLATE_IMAGE letter/fr.md:6:1"),
                refusals("{{#if minor}}\n{{#if hasPhone}}\nA\n{{else}}\n\n![x](y)\n{{/if}}\n{{/if}}\n").stream()
                        .map(TemplateTest::place).toList());
    }

    @Test
    void lines_count_the_same_whatever_ends_them() {
        assertEquals("TEMPLATE_PLACEHOLDER_UNKNOWN letter/fr.md:3:1", place(refusals("a\r\n\r\n{{x}}\r\n").get(0)));
    }

    @Test
    void a_condition_decides_between_two_texts() {
        String text = "{{#if minor}}\nMineur\n{{else}}\nAdulte\n{{/if}}\n";
        assertEquals(blocks("Mineur"), blocks(text, "minor"));
        assertEquals(blocks("Adulte"), blocks(text));
    }

    @Test
    void conditions_leave_no_gap_in_a_list() {
        assertEquals(blocks("- a\n- b\n- c"), blocks("- a\n{{#if minor}}\n- b\n{{/if}}\n- c", "minor"));
        assertEquals(1, blocks("- a\n{{#if minor}}\n- b\n{{/if}}\n- c").size());
    }

    @Test
    void a_placeholder_keeps_the_emphasis_around_it() {
        assertEquals(List.of(new Block.Paragraph(List.of(new Inline.Value("date", Inline.Emphasis.STRONG)))),
                blocks("**{{date}}**"));
    }

    @Test
    void a_block_placeholder_stands_alone() {
        assertEquals(List.of(new Block.Slot("measures")), blocks("{{measures}}"));
    }

    @Test
    void braces_can_be_written_with_backslashes() {
        assertEquals(List.of(new Block.Paragraph(List.of(new Inline.Words("{{date}}", Inline.Emphasis.NONE)))),
                blocks("\\{\\{date}\\}"));
    }

    @Test
    void a_character_of_the_template_that_the_font_lacks_is_named_where_it_stands_first() {
        String text = "# Titre\n\nBonjour \u6F22 et \u05D0, puis \u6F22 et \uD83D\uDE00.\n\n{{#if minor}}\u00e9\u0142\u1EC7{{/if}}\n";
        List<Refusal> refusals = Template.read(TemplateKind.LETTER, "letter/fr.md", text).refusals();
        assertEquals(List.of("TEMPLATE_GLYPH", "TEMPLATE_GLYPH", "TEMPLATE_GLYPH"),
                refusals.stream().map(Refusal::code).toList());
        assertEquals("[letter/fr.md, 3, 9, \u6F22, ]", refusals.get(0).args().toString());
        assertTrue(Template.read(TemplateKind.LETTER_EMAIL, "letter-email/fr.md", text).refusals().isEmpty(),
                "a message is written in any script");
    }
}
