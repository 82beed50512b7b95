package fr.clepsydre.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.clepsydre.app.notification.Files;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseJsonTest {

    @Test
    void a_case_tells_status_counts_and_clock() {
        JsonObject json = CaseJson.write(Files.aware(), key -> Optional.empty());
        assertEquals("ALERTED", json.getString("status"));
        assertEquals("ESTIMATE", json.getJsonObject("counts").getJsonObject("persons").getString("kind"));
        JsonObject unknown = json.getJsonObject("counts").getJsonObject("records");
        assertEquals("UNKNOWN", unknown.getString("kind"));
        assertFalse(unknown.containsKey("value"), "unknown is not 0");
        JsonObject clock = json.getJsonObject("clock");
        assertEquals("OVERDUE", clock.getString("status"));
        assertEquals("2021-02-26T18:30:00+01:00", clock.getString("target"));
        assertEquals("GDPR_33_1", clock.getString("rule"));
    }

    @Test
    void counts_of_several_laboratories_are_added_up_without_hiding_the_unknown() {
        JsonObject json = CaseJson.list(List.of(Files.aware(), Files.notified()));
        JsonObject persons = json.getJsonObject("counts").getJsonObject("persons");
        assertEquals(81_000, persons.getInt("sum"));
        assertEquals(1, persons.getInt("unknown"));
        assertEquals(2, json.getInt("total"));
    }
}
