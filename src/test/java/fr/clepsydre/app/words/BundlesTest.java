package fr.clepsydre.app.words;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"refusals", "app/words/words", "app/notification/words", "store/holiday/names", "app/calendar/words",
        "app/reminder/words", "app/register/words", "app/pack/words"})
    void both_languages_have_the_same_texts_with_as_many_arguments(String name) throws IOException {
        Properties french = read(name, "fr");
        Properties english = read(name, "en");
        assertEquals(french.stringPropertyNames(), english.stringPropertyNames());
        french.stringPropertyNames().forEach(key -> {
            assertEquals(arguments(french, key), arguments(english, key), key);
            assertFalse(french.getProperty(key).replace("''", "").contains("'"), key);
            assertFalse(english.getProperty(key).replace("''", "").contains("'"), key);
        });
    }

    private static int arguments(Properties texts, String key) {
        return assertDoesNotThrow(() -> new MessageFormat(texts.getProperty(key)), key)
                .getFormatsByArgumentIndex().length;
    }

    private static Properties read(String name, String language) throws IOException {
        Properties texts = new Properties();
        String file = "/fr/clepsydre/" + name + "_" + language + ".properties";
        try (var stream = Objects.requireNonNull(BundlesTest.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
