package fr.clepsydre.app.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterIdTest {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void ids_are_well_formed_and_differ() {
        var ids = Stream.iterate(1L, code -> (code * 25_214_903_917L + 11) & 0xFF_FFFF_FFFFL).map(LetterId::of).limit(2000).collect(Collectors.toSet());
        assertEquals(2000, ids.size());
        assertTrue(ids.stream().allMatch(id -> id.matches("L-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]")));
        assertTrue(ids.stream().allMatch(LetterId::isWellFormed));
    }

    @Test
    void one_wrong_digit_is_always_found() {
        String id = LetterId.of(0x5A_1234_89ABL);
        for (int i = 2; i < id.length(); i++) {
            for (char digit : DIGITS.toCharArray()) {
                String slipped = id.substring(0, i) + digit + id.substring(i + 1);
                assertEquals(slipped.equals(id), LetterId.isWellFormed(slipped), slipped);
            }
        }
    }

    @Test
    void anything_else_is_not_one() {
        assertFalse(Stream.of("", "L", "L-0000-0000", "l-0000-0000-0", "L-0000-0000-01", "L-OOOO-0000-0", " L-0000-0000-0")
                .anyMatch(LetterId::isWellFormed));
        assertTrue(LetterId.isWellFormed("L-0000-0000-0"));
    }

    @Test
    void forty_bits_come_back_from_the_id() {
        for (long code : new long[] {0, 1, 31, 32, 0x5A_1234_89ABL, 0xFF_FFFF_FFFFL}) {
            assertEquals(Optional.of(code), LetterId.code(LetterId.of(code)));
        }
        assertEquals(Optional.empty(), LetterId.code("L-0000-0000-1"));
    }

    @Test
    void what_is_typed_is_read_without_hyphens_in_small_letters_and_with_what_is_mistaken() {
        String id = LetterId.of(0x01_1234_0000L);
        for (String typed : List.of(id, id.toLowerCase(Locale.ROOT), id.substring(2), id.replace("-", ""),
                " " + id.replace("-", " ") + "\t", id.replace('0', 'O'), id.replace('1', 'i'), id.replace("-", "\u2011"),
                id.replace('1', 'l').toLowerCase(Locale.ROOT))) {
            assertEquals(Outcome.accepted(id), LetterId.read(typed), typed);
        }
    }

    @Test
    void no_single_slip_becomes_another_letter() {
        String id = LetterId.of(0x5A_1234_89ABL);
        for (int i = 2; i < id.length(); i++) {
            for (char digit = ' '; digit < 127; digit++) {
                String slipped = id.substring(0, i) + digit + id.substring(i + 1);
                Outcome<String> read = LetterId.read(slipped);
                assertTrue(!(read instanceof Outcome.Accepted<String> one) || one.value().equals(id), slipped);
            }
        }
    }

    @Test
    void what_cannot_be_read_is_told_by_kind() {
        assertEquals(List.of("LETTER_ID_LENGTH", "LETTER_ID_LENGTH", "LETTER_ID_DIGIT", "LETTER_ID_CHECK",
                "LETTER_ID_KEYBOARD"), Stream.of("", "L-0000-0000", "L-0000-000U-0", "L-0000-0000-1", "L)\u00e0\u00e0\u00e0\u00e0)")
                .map(typed -> LetterId.read(typed).refusals().get(0).code()).toList());
    }
}
