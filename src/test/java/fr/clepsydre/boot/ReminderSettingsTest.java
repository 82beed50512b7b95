package fr.clepsydre.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.reminder.ReminderTimes;
import fr.clepsydre.domain.deadline.QuietHours;
import fr.clepsydre.domain.deadline.ReminderPlan;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderSettingsTest {

    @Test
    void nothing_set_is_the_usual_plan_without_quiet_hours_and_without_mail() {
        ReminderTimes times = ReminderSettings.read(of(Map.of()));
        assertEquals(ReminderPlan.USUAL, times.plan());
        assertEquals(Optional.empty(), times.quiet());
        assertEquals(Duration.ofSeconds(30), times.look());
        assertEquals(Optional.empty(), MailSettings.read(of(Map.of())));
    }

    @Test
    void what_is_set_holds() {
        ReminderTimes times = ReminderSettings.read(of(Map.of("clepsydre.reminders.before", "30m, 2d",
                "clepsydre.reminders.overdue-every", "6h", "clepsydre.reminders.quiet", "22:00-07:00",
                "clepsydre.reminders.look-every", "5s")));
        assertEquals(new ReminderPlan(List.of(Duration.ofDays(2), Duration.ofMinutes(30)), Duration.ofHours(6)),
                times.plan());
        assertEquals(Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))), times.quiet());
        assertEquals(Duration.ofSeconds(5), times.look());
    }

    @ParameterizedTest
    @CsvSource({"before, 48", "before, '48h,,4h'", "before, -1h", "before, 0h", "overdue-every, 12", "overdue-every, 0s",
        "look-every, soon", "quiet, 22-7", "quiet, 25:00-07:00", "quiet, 07:00-07:00"})
    void what_cannot_be_understood_is_said_by_name(String name, String written) {
        var refused = assertThrows(IllegalStateException.class,
                () -> ReminderSettings.read(of(Map.of("clepsydre.reminders." + name, written))));
        assertTrue(refused.getMessage().startsWith("clepsydre.reminders." + name + " is \""), refused.getMessage());
    }

    @Test
    void a_mail_server_needs_a_host_and_a_sender_and_has_the_usual_port() {
        assertEquals(Optional.of(new MailSettings("smtp", 587, Optional.empty(), "", "a@b.fr",
                MailSettings.Security.STARTTLS)),
                MailSettings.read(of(Map.of("clepsydre.mail.host", "smtp", "clepsydre.mail.from", "a@b.fr"))));
        assertEquals(465, MailSettings.read(of(Map.of("clepsydre.mail.host", "smtp", "clepsydre.mail.from", "a@b.fr",
                "clepsydre.mail.tls", "tls"))).orElseThrow().port());
    }

    @ParameterizedTest
    @CsvSource({"from, nobody", "from, ''", "port, 0", "port, 65536", "port, smtp", "tls, ssl"})
    void a_mail_server_that_cannot_be_understood_is_said_by_name(String name, String written) {
        Map<String, String> set = new java.util.HashMap<>(Map.of("clepsydre.mail.host", "smtp",
                "clepsydre.mail.from", "a@b.fr"));
        set.put("clepsydre.mail." + name, written);
        var refused = assertThrows(IllegalStateException.class, () -> MailSettings.read(of(set)));
        assertTrue(refused.getMessage().startsWith("clepsydre.mail." + name), refused.getMessage());
    }

    private static Function<String, Optional<String>> of(Map<String, String> set) {
        return name -> Optional.ofNullable(set.get(name)).filter(text -> !text.isBlank());
    }
}
