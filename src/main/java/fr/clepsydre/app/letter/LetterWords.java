package fr.clepsydre.app.letter;

import fr.clepsydre.domain.people.LeakedData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** The few words of a letter that are neither the laboratory's nor the template's, in one language. */
public final class LetterWords {

    private static final Map<String, Locale> LANGUAGES = Map.of("fr", Locale.FRENCH, "en", Locale.ENGLISH);

    private final Locale language;
    private final Map<String, String> words;

    private LetterWords(Locale language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
    }

    /** Empty for a language in which no letters are written. */
    public static Optional<LetterWords> in(String language) {
        return Optional.ofNullable(LANGUAGES.get(language)).map(locale -> new LetterWords(locale, read(locale)));
    }

    /** As they were when a run was frozen. */
    static LetterWords of(Locale language, Map<String, String> frozen) {
        return new LetterWords(language, frozen);
    }

    private static Map<String, String> read(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle("fr.clepsydre.app.letter.words", language,
                LetterWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }

    /** All of them by key, to be frozen. */
    Map<String, String> all() {
        return words;
    }

    Locale language() {
        return language;
    }

    /** The line above the name of a minor: at most 38 characters. */
    public String guardians() {
        return word("guardians");
    }

    /** What an invented laboratory says, where a text is tried. */
    String sample(String part) {
        return word("sample." + part);
    }

    /** Why somebody gets no letter; the code itself where there is no word for it. */
    String setAside(String code) {
        return words.getOrDefault("aside." + code, code);
    }

    /** In what capacity somebody signs whose function is not known. */
    String representative() {
        return word("representative");
    }

    /** Who signs where no person is named. */
    String management() {
        return word("management");
    }

    /** The categories as one reads them after a bullet, always in the same order. */
    List<String> leaked(Set<LeakedData> leaked) {
        return leaked.stream().sorted().map(category -> word("leaked." + category)).toList();
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
