package fr.clepsydre.it;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A form of a page that takes a file of any size, streamed as a browser sends it. */
public final class FileForm {

    private static final String BOUNDARY = "----clepsydre-test-boundary";
    private static final String AFTER = "\r\n--" + BOUNDARY + "--\r\n";
    private static final Pattern FIELD = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private final Caller caller;
    private final String path;
    private final String form;

    /** The form of that id on the page of that path. */
    public FileForm(Caller caller, String path, String form) {
        this.caller = caller;
        this.path = path;
        this.form = form;
    }

    /** Presses a button of a form without a file. */
    public HttpResponse<String> press(String button) {
        Map<String, String> fields = fields();
        fields.put(form + ":" + button, "");
        return caller.send("POST", path, "application/x-www-form-urlencoded", LoginForm.encoded(fields));
    }

    /** Sends the file, with the button that hands it in. */
    public HttpResponse<String> send(GeneratedFile file) {
        return caller.post(path, type(), file.within(before(), AFTER));
    }

    /** The same of a file as a stream gives it. */
    public HttpResponse<String> send(Supplier<InputStream> file) {
        String before = before();
        return caller.post(path, type(), () -> new SequenceInputStream(Collections.enumeration(
                List.of(bytes(before), file.get(), bytes(AFTER)))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String before() {
        StringBuilder parts = new StringBuilder();
        fields().forEach((name, value) -> parts.append(part(name, value)));
        return parts + part(form + ":do", "") + head("\"" + form + ":file\"; filename=\"people.csv\"")
                + "Content-Type: text/csv\r\n\r\n";
    }

    public static String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    private Map<String, String> fields() {
        String page = caller.get(path).body();
        var found = Pattern.compile("(?s)<form id=\"" + form + "\".*?</form>").matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no form " + form + " on " + path + ": " + page);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        FIELD.matcher(found.group()).results().forEach(field ->
                fields.put(attribute(field.group(), "name"), attribute(field.group(), "value")));
        return fields;
    }

    private static String attribute(String tag, String name) {
        return ATTRIBUTE.matcher(tag).results().filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2)).findFirst().orElse("");
    }

    private static String part(String name, String value) {
        return head('"' + name + '"') + "\r\n" + value + "\r\n";
    }

    private static String head(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=" + name + "\r\n";
    }
}
