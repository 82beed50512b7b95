package fr.clepsydre.boot.demo;

import fr.clepsydre.domain.notification.Answer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The words of the demo's two incidents, from {@code demo/story.properties}. */
final class DemoText {

    private final Properties texts = new Properties();

    DemoText() {
        try (var in = Objects.requireNonNull(DemoText.class.getResourceAsStream("/demo/story.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String get(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    /** The answers of one incident: a code list is written as its codes, "not known yet" as a question mark. */
    Map<String, Answer> answers(String incident) {
        String prefix = incident + ".answer.";
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("description", Answer.of(get(incident + ".description")));
        texts.stringPropertyNames().stream().filter(key -> key.startsWith(prefix)).sorted().forEach(key -> {
            String text = get(key);
            answers.put(key.substring(prefix.length()), Answer.decode(text.equals("?") ? text : "=" + text));
        });
        return answers;
    }
}
