package fr.clepsydre.press.type;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.compound.hyphenation.Hyphenation;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;
import org.xml.sax.InputSource;

/** Where the words of a language may be divided, by Liang's patterns as TeX has them; looked up once a word. */
public final class Hyphens {

    /** Letters that stay on the first line. */
    private static final int LEFT = 2;

    /** Letters that go to the next one. */
    private static final int RIGHT = 3;

    private static final int[] NOWHERE = {};
    private static final int MOST_WORDS = 20_000;

    private static final class French {
        static final Hyphens PATTERNS = new Hyphens("fr");
    }

    private static final class English {
        static final Hyphens PATTERNS = new Hyphens("en");
    }

    private final HyphenationTree tree = new HyphenationTree();
    private final Map<String, int[]> known = new HashMap<>();

    private Hyphens(String language) {
        try (InputStream in = Hyphens.class.getResourceAsStream("/hyphenation/" + language + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("patterns not shipped: " + language);
            }
            String patterns = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("%")).collect(Collectors.joining("\n"));
            tree.loadPatterns(new InputSource(new StringReader(info(patterns))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The form that the library reads: which characters are letters, then the patterns. */
    private static String info(String patterns) {
        String letters = patterns.chars().filter(c -> c > ' ' && c != '.' && !Character.isDigit(c)).distinct()
                .mapToObj(Character::toString).collect(Collectors.joining(" "));
        return "<hyphenation-info><classes>" + letters + "</classes><patterns>" + patterns
                + "</patterns></hyphenation-info>";
    }

    /** Of a language that letters are written in: English, or else French. */
    public static Hyphens of(Locale language) {
        return "en".equals(language.getLanguage()) ? English.PATTERNS : French.PATTERNS;
    }

    /**
     * The places where this word may be divided, rising.
     *
     * @param word in small letters, with apostrophes or without
     */
    synchronized int[] points(String word) {
        if (known.size() >= MOST_WORDS) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::find);
    }

    private int[] find(String word) {
        Hyphenation found = tree.hyphenate(word, LEFT, RIGHT);
        if (found == null) {
            return NOWHERE;
        }
        // Its first and last are the ends of the word.
        int[] points = found.getHyphenationPoints();
        return Arrays.copyOfRange(points, 1, points.length - 1);
    }
}
