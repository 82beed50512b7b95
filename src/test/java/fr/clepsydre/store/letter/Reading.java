package fr.clepsydre.store.letter;

import fr.clepsydre.bench.people.Column;
import fr.clepsydre.bench.people.Invented;
import java.text.Normalizer;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The text of one letter as it was found on its pages, and as its bare letters and digits in capitals: hyphens at the ends
 * of lines, accents and the order of columns do not count then.
 */
record Reading(String text, String bare) {

    /** Letters of an invented last name: a name is found by looking at every stretch of that length. */
    private static final int NAME = 15;
    private static final Pattern POSTCODE = Pattern.compile("(?<![0-9])[0-9]{5}(?= [A-Z])");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("fr.clepsydre.app.letter.words", Locale.FRENCH);

    static Reading of(String text) {
        return new Reading(text, bare(text));
    }

    static String bare(String text) {
        return Normalizer.normalize(text.replace("Œ", "OE").replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /** The part of a last name that is one person's own. */
    static String ownName(Invented person) {
        String name = bare(person.value(Column.NOM));
        return name.substring(name.length() - NAME);
    }

    /** Which of these names stand anywhere in the letter. */
    Set<String> names(Set<String> known) {
        return IntStream.rangeClosed(0, bare.length() - NAME).mapToObj(at -> bare.substring(at, at + NAME))
                .filter(known::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All numbers of five digits that a town follows. */
    Set<String> postcodes() {
        return POSTCODE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean holds(String words) {
        return bare.contains(bare(words));
    }

    /** The categories that the letter names as leaked, by their codes: its advice may speak of others. */
    Set<String> categories() {
        Reading told = of(text.substring(text.indexOf("Quelles informations sur"), text.indexOf("Que peut-il arriver")));
        return WORDS.keySet().stream().filter(key -> key.startsWith("leaked.") && told.holds(WORDS.getString(key)))
                .map(key -> key.substring("leaked.".length())).collect(Collectors.toCollection(TreeSet::new));
    }
}
