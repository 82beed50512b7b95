package fr.clepsydre.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateVersionTest {

    private static final Instant NOW = Instant.parse("2021-03-01T09:00:00Z");
    private static final TemplateVersion.Writer AUTHOR = new TemplateVersion.Writer("dpo", "Claire Morvan");
    private static final TemplateVersion.Writer OTHER = new TemplateVersion.Writer("reviewer", "Paul Roux");

    private final TemplateVersion draft = TemplateVersion.draft(LetterKind.ADULT, "fr", 1, "Bonjour", AUTHOR, NOW);

    @Test
    void a_draft_is_written_proposed_and_approved_by_somebody_else() {
        TemplateVersion written = value(draft.write("Madame", AUTHOR, NOW));
        assertEquals("Madame", written.text());
        TemplateVersion proposed = value(written.propose());
        assertEquals(List.of("OWN_TEMPLATE"), codes(proposed.approve(AUTHOR, NOW)));
        TemplateVersion approved = value(proposed.approve(OTHER, NOW));
        assertEquals(TemplateVersion.State.APPROVED, approved.state());
        assertEquals("Paul Roux", approved.decision().orElseThrow().by());
        assertEquals(TemplateVersion.State.RETIRED, approved.retired().state());
    }

    @Test
    void who_writes_last_is_the_author() {
        TemplateVersion proposed = value(value(draft.write("x", OTHER, NOW)).propose());
        assertEquals(List.of("OWN_TEMPLATE"), codes(proposed.approve(OTHER, NOW)));
        assertEquals(List.of(), codes(proposed.approve(AUTHOR, NOW)));
    }

    @Test
    void a_refusal_has_a_reason() {
        TemplateVersion proposed = value(draft.propose());
        assertEquals(List.of("REASON_MISSING"), codes(proposed.refuse(OTHER, NOW, " ")));
        assertEquals("too long", value(proposed.refuse(OTHER, NOW, " too long ")).decision().orElseThrow().reason());
    }

    @Test
    void what_is_proposed_or_decided_is_not_written_any_more() {
        TemplateVersion proposed = value(draft.propose());
        assertEquals(List.of("TEMPLATE_NOT_DRAFT"), codes(proposed.write("x", AUTHOR, NOW)));
        assertEquals(List.of("TEMPLATE_NOT_DRAFT"), codes(proposed.propose()));
        assertEquals(List.of("TEMPLATE_NOT_PROPOSED"), codes(draft.approve(OTHER, NOW)));
        assertEquals(List.of("TEMPLATE_TOO_LONG"), codes(draft.write("x".repeat(TemplateVersion.LONGEST + 1), AUTHOR, NOW)));
    }

    private static <T> T value(Outcome<T> outcome) {
        return ((Outcome.Accepted<T>) outcome).value();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
