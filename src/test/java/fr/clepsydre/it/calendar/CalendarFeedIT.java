package fr.clepsydre.it.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.clepsydre.app.calendar.Parsed;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

@InServer
class CalendarFeedIT {

    private static final String GUESS = "/calendar/" + "A".repeat(43) + ".ics";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void every_address_that_is_none_gets_the_same_bare_answer_and_no_session() {
        Map<String, List<String>> first = headers(Server.anonymous().get(GUESS));
        for (String path : List.of("/calendar/", "/calendar/x.ics", "/calendar/" + "B".repeat(43) + ".ics",
                GUESS.replace(".ics", ""), GUESS + "/", GUESS + "?lang=en")) {
            HttpResponse<String> answer = Server.anonymous().get(path);
            assertEquals("", answer.body(), path);
            assertEquals(first, headers(answer), path);
        }
        assertEquals(List.of("private, no-store"), first.get("cache-control"));
        assertFalse(first.containsKey("set-cookie"), first::toString);
    }

    @Test
    void neither_a_session_nor_a_token_stands_for_the_secret() {
        assertEquals(404, Server.loggedIn("dpo").get(GUESS).statusCode());
        assertEquals(404, Server.bearer("demo-dpo").get(GUESS).statusCode());
    }

    @Test
    void a_manager_reads_the_deadlines_of_their_laboratory_and_of_no_other() {
        Instant aware = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        Dossier dossier = Dossier.full("Titre que nul agenda ne montre");
        for (String finess : List.of(Dossier.FIRST, Dossier.SECOND)) {
            declare(dossier, finess, aware);
        }
        var answer = Server.anonymous().get(Subscriber.managerOf(Dossier.FIRST).subscribe());
        assertEquals(200, answer.statusCode());
        assertEquals("text/calendar;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse("").replace(" ", "").toLowerCase());
        assertEquals(List.of("private, no-store"), answer.headers().allValues("Cache-Control"));
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        assertFalse(answer.body().contains("Titre que"), answer.body());
        List<VEvent> events = Parsed.valid(answer.body()).events();
        assertTrue(events.stream().allMatch(event -> url(event).endsWith("/labs/" + Dossier.FIRST)), answer.body());
        VEvent notify = events.stream()
                .filter(event -> url(event).equals(Server.at(dossier.page(Dossier.FIRST)).toString()))
                .filter(event -> Parsed.value(event, "UID").startsWith("GDPR_33_1-")).findFirst().orElseThrow();
        assertEquals(aware.plus(72, ChronoUnit.HOURS).toString().replaceAll("[-:]", ""),
                Parsed.value(notify, "DTSTART"));
        assertEquals(3, notify.getAlarms().size());
    }

    @Test
    void whoever_sees_all_reads_all() {
        Dossier dossier = Dossier.full("Agenda");
        for (String finess : List.of(Dossier.FIRST, Dossier.SECOND)) {
            declare(dossier, finess, Instant.now().minus(2, ChronoUnit.HOURS));
        }
        String stream = Server.anonymous().get(Subscriber.reviewer().subscribe()).body();
        List<String> links = Parsed.valid(stream).events().stream().map(CalendarFeedIT::url).toList();
        assertTrue(links.contains(Server.at(dossier.page(Dossier.FIRST)).toString()), links::toString);
        assertTrue(links.contains(Server.at(dossier.page(Dossier.SECOND)).toString()), links::toString);
    }

    @Test
    void a_changed_or_revoked_address_opens_nothing_more() {
        Subscriber subscriber = Subscriber.reviewer();
        String first = subscriber.subscribe();
        String second = subscriber.subscribe();
        assertEquals(404, Server.anonymous().get(first).statusCode());
        assertEquals(200, Server.anonymous().get(second).statusCode());
        assertEquals(302, subscriber.revoke().statusCode());
        assertEquals(headers(Server.anonymous().get(GUESS)), headers(Server.anonymous().get(second)));
    }

    @Test
    void a_form_sent_twice_changes_the_address_once() {
        Subscriber subscriber = Subscriber.reviewer();
        String address = subscriber.subscribeTwice();
        assertEquals(200, Server.anonymous().get(address).statusCode());
    }

    @Test
    void a_disabled_account_has_no_calendar() {
        Subscriber subscriber = Subscriber.reviewer();
        String address = subscriber.subscribe();
        subscriber.switched("disable");
        assertEquals(headers(Server.anonymous().get(GUESS)), headers(Server.anonymous().get(address)));
        subscriber.switched("enable");
        assertEquals(200, Server.anonymous().get(address).statusCode());
    }

    @Test
    void whoever_guesses_too_often_is_told_to_wait_and_the_others_go_on_reading() throws IOException {
        // Not every system gives itself more than one address.
        assumeTrue(binds("127.0.0.9"));
        String address = Subscriber.reviewer().subscribe();
        String last = "";
        for (int guess = 0; guess < 75 && !last.contains(" 429 "); guess++) {
            last = statusFrom("127.0.0.9", GUESS);
        }
        assertTrue(last.contains(" 429 "), last);
        assertTrue(statusFrom("127.0.0.9", address).contains(" 200 "));
        assertEquals(404, Server.anonymous().get(GUESS).statusCode());
    }

    private static void declare(Dossier dossier, String finess, Instant aware) {
        var answer = Dossier.DPO.post(dossier.laboratory(finess) + "/awareness", "{\"at\":\""
                + aware.atZone(PARIS).toOffsetDateTime() + "\",\"zone\":\"Europe/Paris\",\"reason\":\"Appel\"}");
        assertTrue(answer.statusCode() < 300, answer::body);
    }

    private static boolean binds(String place) {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(place, 0));
            return true;
        } catch (IOException elsewhere) {
            return false;
        }
    }

    private static String url(VEvent event) {
        return Parsed.value(event, "URL");
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        assertEquals(404, answer.statusCode());
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    /** The status line that somebody at another address of this machine gets. */
    private static String statusFrom(String place, String path) throws IOException {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), Server.address().getPort(),
                InetAddress.getByName(place), 0)) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(answer.readLine());
        }
    }
}
