package fr.clepsydre.app.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of one room in one language. Immutable. */
public final class Bundle {

    private final Locale locale;
    private final ResourceBundle texts;

    private Bundle(Locale locale, ResourceBundle texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /**
     * Reads {@code name_fr.properties} or {@code name_en.properties}; the language of the machine plays no part.
     *
     * @param name as of a class, for example {@code fr.clepsydre.refusals}
     * @throws MissingResourceException for a language without a bundle
     */
    public static Bundle named(String name, Locale locale) {
        return new Bundle(locale, ResourceBundle.getBundle(name, locale, Bundle.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of that key with its arguments. Throws {@link MissingResourceException} when there is none. */
    public String text(String key, @Nullable Object... args) {
        return new MessageFormat(texts.getString(key), locale).format(args);
    }

    /** The pattern itself, for whoever looks at it before it is filled in. */
    MessageFormat format(String key) {
        return new MessageFormat(texts.getString(key), locale);
    }

    Locale locale() {
        return locale;
    }
}
