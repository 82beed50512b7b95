package fr.clepsydre.app.letter;

import fr.clepsydre.domain.people.LeakedData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** The few words of a letter that are neither the laboratory's nor the template's, in one language. */
public final class LetterWords {

    private static final Map<String, Locale> LANGUAGES = Map.of("fr", Locale.FRENCH, "en", Locale.ENGLISH);

    private final Locale language;
    private final ResourceBundle bundle;

    private LetterWords(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("fr.clepsydre.app.letter.words", language,
                LetterWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Empty for a language in which no letters are written. */
    public static Optional<LetterWords> in(String language) {
        return Optional.ofNullable(LANGUAGES.get(language)).map(LetterWords::new);
    }

    Locale language() {
        return language;
    }

    /** The line above the name of a minor: at most 38 characters. */
    public String guardians() {
        return bundle.getString("guardians");
    }

    /** In what capacity somebody signs whose function is not known. */
    String representative() {
        return bundle.getString("representative");
    }

    /** Who signs where no person is named. */
    String management() {
        return bundle.getString("management");
    }

    /** The categories as one reads them after a bullet, always in the same order. */
    List<String> leaked(Set<LeakedData> leaked) {
        return leaked.stream().sorted().map(category -> bundle.getString("leaked." + category)).toList();
    }
}
