package fr.clepsydre.it.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Addresses that nobody made; those that somebody did are made on the page, in the browser's test. */
@InServer
class CalendarFeedIT {

    private static final String GUESS = "/calendar/" + "A".repeat(43) + ".ics";

    @Test
    void every_address_that_is_none_gets_the_same_bare_answer_and_no_session() {
        Map<String, List<String>> first = headers(Server.anonymous().get(GUESS));
        for (String path : List.of("/calendar/", "/calendar/x.ics", "/calendar/" + "B".repeat(43) + ".ics",
                GUESS.replace(".ics", ""), GUESS + "/", GUESS + "?lang=en")) {
            HttpResponse<String> answer = Server.anonymous().get(path);
            assertEquals(404, answer.statusCode(), path);
            assertEquals("", answer.body(), path);
            assertEquals(first, headers(answer), path);
        }
        assertEquals(List.of("private, no-store"), first.get("cache-control"));
        assertFalse(first.containsKey("set-cookie"), first::toString);
    }

    @Test
    void somebody_logged_in_sees_no_more_than_anybody() {
        Caller dpo = Server.loggedIn("dpo");
        assertEquals(404, dpo.get(GUESS).statusCode());
        assertEquals(404, Server.bearer("demo-dpo").get(GUESS).statusCode());
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() == 404, () -> String.valueOf(answer.statusCode()));
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
