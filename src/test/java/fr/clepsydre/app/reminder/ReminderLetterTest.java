package fr.clepsydre.app.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.PublicAddress;
import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReminderLetterTest {

    private static final Instant TARGET = Instant.parse("2026-03-30T14:20:00Z");
    private static final PublicAddress ADDRESS = () -> "https://clepsydre.example/";
    /** A space that could break where French typography forbids it; an address may hold what it likes. */
    private static final Pattern LOOSE = Pattern.compile(" [:;!?»]|« |'");

    @Test
    void it_says_what_where_until_when_and_how_much_time_is_left() {
        String text = french(line("Europe/Paris", Optional.empty()), TARGET.minus(Duration.ofHours(4)));
        assertTrue(text.contains("Notifier la CNIL – Laboratoire fictif (INC-2026-0001)"), text);
        assertTrue(text.contains("lundi 30 mars 2026 à 16:20 (heure de Paris)"), text);
        assertTrue(text.contains("Temps restant\u00a0: 4\u00a0h"), text);
        assertTrue(text.contains("https://clepsydre.example/incidents/INC-2026-0001/labs/350000001"), text);
        assertTrue(text.contains("https://clepsydre.example/reminders"), text);
        assertFalse(LOOSE.matcher(text).find(), text);
    }

    @Test
    void far_from_paris_it_says_the_time_in_both_places() {
        String text = french(line("Indian/Reunion", Optional.empty()), TARGET.plus(Duration.ofHours(13)));
        assertTrue(text.contains("18:20 (heure de La Réunion), 16:20 à Paris"), text);
        assertTrue(text.contains("En retard de 13\u00a0h"), text);
    }

    @Test
    void a_corrected_deadline_is_said_so() {
        String text = french(line("Europe/Paris", Optional.of(TARGET.plusSeconds(3600))), TARGET);
        assertTrue(text.contains("corrigée") && text.contains("17:20"), text);
    }

    @Test
    void english_readers_get_english() {
        ReminderLetter letter = ReminderLetter.in("en");
        Slice<MailLine> lines = new Slice<>(List.of(line("Europe/Paris", Optional.empty())), 1);
        assertTrue(letter.subject(lines).startsWith("Clepsydre: one deadline, Mon"), letter.subject(lines));
        String text = letter.text(lines, ADDRESS, TARGET);
        assertTrue(text.contains("Notify the CNIL – Laboratoire fictif") && text.contains("Legal deadline: "), text);
    }

    @Test
    void what_is_not_listed_is_counted() {
        Slice<MailLine> lines = new Slice<>(Collections.nCopies(50, line("Europe/Paris", Optional.empty())), 1051);
        String text = ReminderLetter.in("fr").text(lines, ADDRESS, TARGET);
        assertTrue(text.contains("Et 1\u202f001 autres échéances."), text);
        assertEquals(50, text.lines().filter(line -> line.startsWith("Notifier")).count());
    }

    private static String french(MailLine line, Instant now) {
        return ReminderLetter.in("fr").text(new Slice<>(List.of(line), 1), ADDRESS, now);
    }

    private static MailLine line(String zone, Optional<Instant> former) {
        return new MailLine(UUID.randomUUID(), new Reference(2026, 1), "350000001", "Laboratoire fictif",
                Map.of("fr", "Notifier la CNIL", "en", "Notify the CNIL"), Rule.Figure.LEGAL, TARGET,
                ZoneId.of(zone), former);
    }
}
