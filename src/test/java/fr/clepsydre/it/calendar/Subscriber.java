package fr.clepsydre.it.calendar;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.NewAccount;
import fr.clepsydre.it.PageForm;
import fr.clepsydre.it.Server;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with an account of a test, who makes the address of their calendar on the page. */
record Subscriber(String login, Caller caller) {

    private static final Pattern SHOWN = Pattern.compile("id=\"calendar-address\">http://localhost:\\d+(/[^<]+)<");

    static Subscriber reviewer() {
        return of("REVIEWER", "");
    }

    static Subscriber managerOf(String finess) {
        return of("LABORATORY_MANAGER", finess);
    }

    private static Subscriber of(String role, String laboratories) {
        String login = NewAccount.of("agenda", role, laboratories);
        return new Subscriber(login, Server.loggedIn(login, NewAccount.PASSWORD));
    }

    /** The path of a new address. */
    String subscribe() {
        return shown(form().submit());
    }

    /** The path of the address of a form that is sent once more when it was answered. */
    String subscribeTwice() {
        PageForm form = form();
        String address = shown(form.submit());
        HttpResponse<String> again = form.submit();
        assertTrue(again.body().contains("n’est montrée qu’une fois"), again::body);
        assertFalse(SHOWN.matcher(again.body()).find(), again::body);
        return address;
    }

    HttpResponse<String> revoke() {
        return PageForm.on(caller, "/account", "calendar-end").submit();
    }

    /** The administration presses that button at this account. */
    void switched(String button) {
        Caller admin = Server.loggedIn("admin");
        for (int page = 1; page < 10; page++) {
            String address = "/admin?page=" + page;
            Matcher row = Pattern.compile("(?s)" + login + "((?!</tr>).)*name=\"" + button + "\" value=\"([^\"]+)\"")
                    .matcher(admin.get(address).body());
            if (row.find()) {
                PageForm.on(admin, address, "accounts").button(button, row.group(2)).send();
                return;
            }
        }
        throw new IllegalStateException(login + " is on no page");
    }

    private PageForm form() {
        return PageForm.on(caller, "/account", "calendar");
    }

    private static String shown(HttpResponse<String> answer) {
        Matcher address = SHOWN.matcher(answer.body());
        assertTrue(address.find(), answer::body);
        return address.group(1);
    }
}
