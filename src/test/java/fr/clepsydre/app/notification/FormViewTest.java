package fr.clepsydre.app.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.store.form.Forms;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One case, seen through two forms. */
class FormViewTest {

    private final CaseFile file = Files.aware();
    private final FormView edpb = FormView.of(file, Forms.mapping());

    @Test
    void the_form_that_is_filled_in_shows_the_case_as_it_is() {
        FormView own = FormView.of(file);
        assertEquals(file.form(), own.form());
        assertEquals(file.completeness(), own.completeness());
        assertEquals(Optional.empty(), own.source("cause"));
    }

    @Test
    void the_other_form_shows_what_follows_and_counts_its_own_gaps() {
        assertEquals("edpb", edpb.form().key());
        assertEquals(Optional.of(Answer.of("APPROXIMATE")), edpb.content().answer("edpb67"));
        assertEquals(Optional.of(Answer.NOT_KNOWN_YET), edpb.content().answer("edpb61"));
        assertTrue(edpb.completeness().gaps().stream().anyMatch(gap -> gap.question().key().equals("edpb61")));
        assertFalse(edpb.completeness().gaps().stream().anyMatch(gap -> gap.question().key().equals("edpb55")));
    }

    @Test
    void an_answer_leads_to_the_section_where_it_is_typed() {
        assertEquals(7, edpb.source("edpb55").orElseThrow().number());
        assertEquals(Optional.empty(), edpb.source("edpb12"));
        assertEquals(Optional.empty(), edpb.source("edpb63"));
    }
}
