package fr.clepsydre.it;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The login page as a program fills it: all fields as the page gives them, and a name and a password on top. */
final class LoginForm {

    private static final String PAGE = "/login";
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?type=\"password\".*?)</form>");
    private static final Pattern FIELD = Pattern.compile("(?s)<(?:input|button)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private final Caller caller;

    LoginForm(Caller caller) {
        this.caller = caller;
    }

    /** The answer of the server, which is a redirect. */
    HttpResponse<String> logIn(String login, String password) {
        var page = caller.get(PAGE).body();
        var form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no login form on " + PAGE + ": " + page);
        }
        var action = attributes(form.group(1)).getOrDefault("action", PAGE).replace("&amp;", "&");
        var body = encoded(filled(form.group(2), login, password));
        var answer = caller.send("POST", action, "application/x-www-form-urlencoded", body);
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(login + " was not let in: " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** The fields to send; of several buttons every one, since a login form has but one. */
    static Map<String, String> filled(String form, String login, String password) {
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(form).results().map(found -> attributes(found.group())).forEach(field -> {
            if (field.containsKey("name")) {
                fields.put(field.get("name"), value(field, login, password));
            }
        });
        return fields;
    }

    private static String value(Map<String, String> field, String login, String password) {
        return switch (field.getOrDefault("type", "text")) {
            case "password" -> password;
            case "text", "email" -> login;
            case "hidden", "submit" -> field.getOrDefault("value", "");
            default -> "";
        };
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE.matcher(tag).results().collect(Collectors.toMap(
                found -> found.group(1), found -> found.group(2), (first, second) -> first));
    }

    /** Fields as a form sends them. */
    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
