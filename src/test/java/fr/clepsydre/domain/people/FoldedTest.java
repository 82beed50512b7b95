package fr.clepsydre.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void marks_go_and_letters_stay() {
        assertEquals("OEUVRE ELEVE LODZ NGUYEN STRASSE 2", Folded.words("Œuvre-élève, Łódź Nguyễn Straße ²"));
        assertEquals("ΑΘΗΝΑ", Folded.letters("Αθήνα"));
    }

    @Test
    void plain_text_is_folded_as_all_other_text_is() {
        Random random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append((char) random.nextInt(128));
            }
            // A letter that is not plain sends the same text the other way.
            String otherWay = Folded.words(text + " Ж");
            assertEquals(otherWay.substring(0, Math.max(0, otherWay.length() - 2)), Folded.words(text.toString()));
            assertEquals(otherWay.replace(" ", ""), Folded.letters(text.toString()) + "Ж");
        }
    }
}
