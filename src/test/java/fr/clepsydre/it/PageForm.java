package fr.clepsydre.it;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form of a page as a browser without scripts fills and sends it, once or several times just as it stands. */
public final class PageForm {

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("(?s)<input\\b([^>]*)>");
    private static final Pattern TEXTAREA = Pattern.compile("(?s)<textarea\\b([^>]*)>(.*?)</textarea>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    private final Caller caller;
    private final String action;
    private final String id;
    private final boolean parts;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private Optional<String> file = Optional.empty();

    private PageForm(Caller caller, String id, Map<String, String> attributes, String inside) {
        this.caller = caller;
        this.id = id;
        action = attributes.get("action").replace("&amp;", "&");
        parts = attributes.getOrDefault("enctype", "").startsWith("multipart/");
        INPUT.matcher(inside).results().map(found -> attributes(found.group(1))).filter(PageForm::isSent)
                .forEach(field -> fields.put(field.get("name"), field.getOrDefault("value", "")));
        TEXTAREA.matcher(inside).results()
                .forEach(found -> fields.put(attributes(found.group(1)).get("name"), found.group(2).strip()));
        SELECT.matcher(inside).results()
                .forEach(found -> fields.put(attributes(found.group(1)).get("name"), chosen(found.group(2))));
    }

    /** The form of that id on that page. */
    public static PageForm on(Caller caller, String path, String id) {
        String page = caller.get(path).body();
        Matcher form = Pattern.compile("(?s)<form\\b([^>]*\\bid=\"" + Pattern.quote(id) + "\"[^>]*)>(.*?)</form>")
                .matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no form " + id + " on " + path + ": " + page);
        }
        return new PageForm(caller, id, attributes(form.group(1)), form.group(2));
    }

    /** With a field of the form, by its name inside it. */
    public PageForm with(String name, String value) {
        fields.put(id + ':' + name, value);
        return this;
    }

    /** With the parameter of a button that says which by its value. */
    public PageForm button(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** With a file in the field {@code file}. */
    public PageForm file(String content) {
        file = Optional.of(content);
        fields.remove(id + ":file");
        return this;
    }

    public HttpResponse<String> send() {
        String boundary = "part-" + UUID.randomUUID();
        return parts
                ? caller.send("POST", action, "multipart/form-data; boundary=" + boundary, multipart(boundary))
                : caller.send("POST", action, "application/x-www-form-urlencoded", encoded());
    }

    /** The button {@code do} of the form is clicked. */
    public HttpResponse<String> submit() {
        return with("do", "").send();
    }

    /** It is clicked twice, and neither request waits for the other. */
    public List<HttpResponse<String>> submitTwiceAtOnce() {
        with("do", "");
        var second = CompletableFuture.supplyAsync(this::send);
        return List.of(send(), second.join());
    }

    private String encoded() {
        return fields.entrySet().stream().map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private String multipart(String boundary) {
        String start = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        String texts = fields.entrySet().stream()
                .map(field -> start + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining());
        String taken = file.map(content -> start + id + ":file\"; filename=\"file.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + content + "\r\n").orElse("");
        return texts + taken + "--" + boundary + "--\r\n";
    }

    private static boolean isSent(Map<String, String> field) {
        String type = field.getOrDefault("type", "text");
        boolean box = type.equals("checkbox") || type.equals("radio");
        return field.containsKey("name") && !type.equals("submit") && !type.equals("file")
                && (!box || field.containsKey("checked"));
    }

    private static String chosen(String options) {
        List<Map<String, String>> all =
                OPTION.matcher(options).results().map(found -> attributes(found.group(1))).toList();
        return Stream.concat(all.stream().filter(option -> option.containsKey("selected")), all.stream())
                .map(option -> option.getOrDefault("value", "")).findFirst().orElse("");
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE.matcher(tag).results().collect(Collectors.toMap(
                found -> found.group(1), found -> found.group(2), (first, second) -> first));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
