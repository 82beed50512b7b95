package fr.clepsydre.app.calendar;

import static fr.clepsydre.app.calendar.Deadlines.KNOWN;
import static fr.clepsydre.app.calendar.Deadlines.NOW;
import static fr.clepsydre.app.calendar.Deadlines.TARGET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Slice;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineCalendarTest {

    @Test
    void the_calendar_says_what_it_is_and_how_often_to_read_it() {
        Parsed calendar = Parsed.valid(Deadlines.written("fr", Deadlines.open("Labo", TARGET)));
        assertEquals("2.0", calendar.value("VERSION"));
        assertEquals("PUBLISH", calendar.value("METHOD"));
        assertEquals("Clepsydre\u00a0: échéances", calendar.value("X-WR-CALNAME"));
        assertEquals("PT1H", calendar.value("X-PUBLISHED-TTL"));
        assertEquals("PT1H", calendar.value("REFRESH-INTERVAL"));
        assertFalse(calendar.value("DESCRIPTION").contains("reste"));
    }

    @Test
    void a_deadline_is_an_event_at_its_instant_that_blocks_no_time() {
        VEvent event = only(Deadlines.written("fr", Deadlines.open("Labo", TARGET)));
        assertEquals("20260525T103005Z", Parsed.value(event, "DTSTART"));
        assertEquals("20260525T104505Z", Parsed.value(event, "DTEND"));
        assertEquals("20260523T080000Z", Parsed.value(event, "DTSTAMP"));
        assertEquals("20260522T073000Z", Parsed.value(event, "LAST-MODIFIED"));
        assertEquals("GDPR_33_1-7d8e1c3e-0000-4000-8000-000000000001@clepsydre", Parsed.value(event, "UID"));
        assertEquals("TRANSPARENT", Parsed.value(event, "TRANSP"));
        assertEquals("PRIVATE", Parsed.value(event, "CLASS"));
        assertEquals("https://clepsydre.example/incidents/INC-2026-0007/labs/279900005", Parsed.value(event, "URL"));
    }

    @Test
    void it_says_when_and_why_in_the_language_of_its_reader() {
        VEvent french = only(Deadlines.written("fr", Deadlines.open("Labo", TARGET)));
        assertEquals("Notifier la CNIL – Labo", Parsed.value(french, "SUMMARY"));
        String text = Parsed.value(french, "DESCRIPTION");
        assertTrue(text.startsWith("Échéance légale\u00a0: lundi 25 mai 2026 à 14:30 (heure de La Réunion), 12:30 à Paris\n"
                + "Source\u00a0: RGPD, art. 33, § 1\n"), text);
        assertTrue(text.contains("Jour férié sur place\u00a0: Lundi de Pentecôte\n"), text);
        VEvent english = only(Deadlines.written("en", Deadlines.open("Labo", TARGET)));
        assertEquals("Notify the authority (CNIL) – Labo", Parsed.value(english, "SUMMARY"));
        text = Parsed.value(english, "DESCRIPTION");
        assertTrue(text.startsWith("Legal deadline: Monday 25 May 2026 at 14:30"), text);
        assertTrue(text.contains("Source: GDPR art. 33(1)\n"), text);
        assertTrue(text.contains("Public holiday there: Whit Monday\n"), text);
    }

    @Test
    void what_is_ahead_rings_three_times_and_what_is_late_or_done_does_not() {
        assertEquals(List.of("-PT24H", "-PT4H", "-PT1H"),
                only(Deadlines.written("fr", Deadlines.open("Labo", TARGET))).getAlarms().stream()
                        .map(alarm -> Parsed.value(alarm, "TRIGGER").replace("P1D", "PT24H")).toList());
        VEvent late = only(Deadlines.written("fr", Deadlines.open("Labo", NOW.minusSeconds(1))));
        assertEquals("En retard\u00a0: Notifier la CNIL – Labo", Parsed.value(late, "SUMMARY"));
        assertEquals(List.of(), late.getAlarms());
        VEvent done = only(Deadlines.written("fr", Deadlines.date("Labo", TARGET, DueDate.State.MET, NOW)));
        assertEquals("Fait\u00a0: Notifier la CNIL – Labo", Parsed.value(done, "SUMMARY"));
        assertEquals(List.of(), done.getAlarms());
    }

    @Test
    void at_its_very_second_a_deadline_is_not_late() {
        VEvent event = only(Deadlines.written("fr", Deadlines.open("Labo", NOW)));
        assertEquals("Notifier la CNIL – Labo", Parsed.value(event, "SUMMARY"));
        assertEquals(3, event.getAlarms().size());
    }

    @Test
    void a_later_change_has_a_higher_number_and_the_same_name() {
        VEvent before = only(Deadlines.written("fr", Deadlines.open("Labo", TARGET)));
        VEvent after = only(Deadlines.written("fr", Deadlines.date("Labo", TARGET.plus(Duration.ofHours(2)),
                DueDate.State.OPEN, KNOWN.plusSeconds(1))));
        assertEquals(Parsed.value(before, "UID"), Parsed.value(after, "UID"));
        assertEquals(1, Integer.parseInt(Parsed.value(after, "SEQUENCE"))
                - Integer.parseInt(Parsed.value(before, "SEQUENCE")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a,b;c:d\\e\"f'g",
        "deux\nlignes\r\nEND:VEVENT\rBEGIN:VALARM",
        "{0} <script>alert(1)</script> #{7*7} %s $1",
        "Laboratoire de biologie médicale 👩‍⚕️ de l’Île-d’Yeu – été",
        "\u202eà l’envers\u0000\u001b[31m",
        "="})
    void whatever_a_laboratory_is_called_the_calendar_stays_sound(String name) {
        VEvent event = only(Deadlines.written("fr", Deadlines.open(name, TARGET)));
        String plain = name.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\u0000\u001b]", "");
        assertEquals("Notifier la CNIL – " + plain, Parsed.value(event, "SUMMARY"));
        assertTrue(Parsed.value(event, "DESCRIPTION").contains(plain));
        assertEquals(3, event.getAlarms().size());
    }

    @Test
    void a_name_of_300_characters_is_whole() {
        String name = "Laboratoire é€😀, ".repeat(18).strip();
        VEvent event = only(Deadlines.written("fr", Deadlines.open(name, TARGET)));
        assertEquals("Notifier la CNIL – " + name, Parsed.value(event, "SUMMARY"));
    }

    @Test
    void without_a_deadline_one_event_says_that_it_works() {
        VEvent event = only(Deadlines.written("fr"));
        assertEquals("Agenda Clepsydre relié\u00a0: aucune échéance en cours", Parsed.value(event, "SUMMARY"));
        assertEquals("20260522T073000Z", Parsed.value(event, "DTSTART"));
    }

    @Test
    void what_is_left_out_is_said() {
        var stream = Deadlines.written("fr", new Slice<>(List.of(Deadlines.open("Labo", TARGET)), 2345));
        assertTrue(Parsed.valid(stream).value("DESCRIPTION").contains("Il en reste 2\u202f344"), stream);
    }

    private static VEvent only(String stream) {
        List<VEvent> events = Parsed.valid(stream).events();
        assertEquals(1, events.size());
        return events.get(0);
    }
}
