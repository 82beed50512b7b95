package fr.clepsydre.store.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the columns that are known here, and other words for them. */
final class ColumnNames {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> synonyms = new HashMap<>();
    private final List<String> mandatory;

    ColumnNames(Set<String> known, List<String> mandatory) {
        known.forEach(name -> exact.put(letters(name), name));
        this.mandatory = mandatory;
    }

    /** With the synonyms of a file of properties beside this class: a name of ours, then words separated by commas. */
    ColumnNames withSynonyms(String resource) {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(ColumnNames.class.getResourceAsStream(resource), resource)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        words.stringPropertyNames().forEach(name -> addSynonyms(name, words.getProperty(name).split(",")));
        return this;
    }

    private void addSynonyms(String name, String[] words) {
        for (String word : words) {
            String other = synonyms.put(letters(word), name);
            String meant = exact.getOrDefault(letters(word), name);
            if (!exact.containsValue(name) || !meant.equals(name) || other != null && !other.equals(name)) {
                throw new IllegalStateException("the synonym " + word.strip() + " of " + name + " has another meaning");
            }
        }
    }

    /** The name that is written there, but for case, accents, spaces and punctuation. */
    Optional<String> exact(String written) {
        return Optional.ofNullable(exact.get(letters(written)));
    }

    /** The name that another word stands for. */
    Optional<String> synonym(String written) {
        return Optional.ofNullable(synonyms.get(letters(written)));
    }

    boolean isKnown(String written) {
        String letters = letters(written);
        return exact.containsKey(letters) || synonyms.containsKey(letters);
    }

    /** Those without which a file cannot be read. */
    List<String> mandatory() {
        return mandatory;
    }

    /** Small letters and digits alone, so that "Code_postal", "code-postal" and "CodePostal" are the same. */
    private static String letters(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return NOT_LETTERS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
