package fr.clepsydre.app.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.clepsydre.app.Injected;
import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.boot.ProofedTemplates;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.TemplateVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody's words are replaced, revived or thrown away unseen. */
class EditTemplatesTest {

    private static final LetterKind KIND = LetterKind.ADULT;

    private final MemoryTemplates versions = new MemoryTemplates();
    private final EditTemplates mine = made(KnownCaller.dpo(), new EditTemplates());
    private final EditTemplates theirs = made(KnownCaller.reviewer(), new EditTemplates());
    private final ApproveTemplates decide = made(KnownCaller.reviewer(), new ApproveTemplates());
    private final ReadTemplates read = made(KnownCaller.dpo(), new ReadTemplates());

    private <T> T made(KnownCaller caller, T bean) {
        ProofedTemplates proofs = new ProofedTemplates();
        List<Object> parts = new ArrayList<>(List.of(versions, proofs, caller,
                Clock.fixed(Instant.parse("2021-03-01T09:00:00Z"), ZoneOffset.UTC)));
        parts.add(Injected.into(new ApprovedTexts(), parts));
        return Injected.into(bean, parts);
    }

    private TemplateFile file() {
        return read.find(KIND, "fr").orElseThrow();
    }

    private String state() {
        return file().state();
    }

    private static List<String> codes(Outcome<TemplateVersion> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    private List<String> write(EditTemplates who, String seen, String text) {
        return codes(who.write(KIND, "fr", seen, text));
    }

    @Test
    void a_page_that_has_not_seen_the_draft_does_not_replace_it_however_often_it_saves() {
        String before = state();
        assertEquals(List.of(), write(mine, before, "# A"));
        assertEquals(List.of("CHANGED_MEANWHILE"), write(theirs, before, "# B"));
        assertEquals(List.of("CHANGED_MEANWHILE"), write(theirs, before, "# B"));
        assertEquals("# A", file().text());
        assertEquals(List.of(), write(theirs, state(), "# B"));
        assertEquals("# B", file().text());
    }

    @Test
    void a_draft_that_was_discarded_is_not_revived_by_a_page_that_still_shows_it() {
        write(mine, state(), "# A");
        String seen = state();
        assertEquals(List.of(), codes(theirs.discard(KIND, "fr", seen)));
        assertEquals(List.of("CHANGED_MEANWHILE"), write(mine, seen, "# A, more"));
        assertEquals(0, file().draft().stream().count());
        assertEquals(List.of(), write(mine, state(), "# B"));
        assertNotEquals(seen, state());
    }

    @Test
    void after_an_approval_a_page_that_has_not_seen_it_is_told() {
        String before = state();
        String changed = file().text().replace("## Que pouvez-vous faire ?", "## Que faire ?");
        write(mine, before, changed);
        String written = state();
        assertEquals(List.of(), codes(mine.propose(KIND, "fr", written)));
        assertEquals(List.of("TEMPLATE_PROPOSED"), write(theirs, written, "# B"));
        assertEquals(List.of(), codes(decide.approve(KIND, "fr", 1)));
        assertEquals(List.of("CHANGED_MEANWHILE"), write(theirs, before, "# B"));
        assertEquals(List.of("CHANGED_MEANWHILE"), write(mine, written, "# C"));
        assertEquals(0, file().draft().stream().count());
    }

    @Test
    void a_draft_is_discarded_before_another_text_takes_its_place() {
        write(mine, state(), "# A");
        assertEquals(List.of("TEMPLATE_DRAFTED"), codes(theirs.startFrom(KIND, "fr", state(), 0)));
        assertEquals("# A", file().text());
        theirs.discard(KIND, "fr", state());
        String stale = state();
        assertEquals(List.of(), codes(theirs.startFrom(KIND, "fr", stale, 0)));
        assertEquals(List.of("NOT_FOUND"), codes(theirs.startFrom(KIND, "fr", state(), 9)));
    }

    @Test
    void nothing_is_proposed_or_discarded_unseen() {
        write(mine, state(), "# A");
        String seen = state();
        write(theirs, seen, "# B");
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(mine.propose(KIND, "fr", seen)));
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(mine.discard(KIND, "fr", seen)));
        assertEquals(List.of("TEMPLATE_INCOMPLETE"), codes(mine.propose(KIND, "fr", state())));
        assertEquals(List.of(), codes(mine.discard(KIND, "fr", state())));
        assertEquals(List.of("TEMPLATE_NOT_DRAFT"), codes(mine.discard(KIND, "fr", state())));
    }
}
