package fr.clepsydre.app.template;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a letter has to say in words of its own, found by the list beside this class; French and English. */
enum SoughtWords {

    /** The right to complain to the authority: GDPR art. 77. */
    COMPLAINT,

    /** What the person can do: recital 86. */
    ADVICE;

    private final Pattern words = Pattern.compile(Arrays.stream(ResourceBundle.getBundle(
                    "fr.clepsydre.app.template.sought", Locale.ROOT, SoughtWords.class.getClassLoader())
                    .getString(name().toLowerCase(Locale.ROOT)).split(","))
            .map(word -> Pattern.quote(ForbiddenWords.folded(word.strip())).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

    /** Those that this piece of text says. */
    static Set<SoughtWords> in(String text) {
        String plain = ForbiddenWords.folded(text);
        return Arrays.stream(values()).filter(sought -> sought.words.matcher(plain).find())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SoughtWords.class)));
    }
}
