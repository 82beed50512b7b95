package fr.clepsydre.press.type;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Characters and how each of them looks; grows at its end. A {@code \n} ends a line. */
public final class RichText {

    private char[] characters = new char[128];
    private Style[] styles = new Style[128];
    private boolean[] authored = new boolean[128];
    private int length;
    private @Nullable Hyphens hyphens;
    private boolean prose;

    /** A text in one style. */
    public static RichText of(String value, Style style) {
        return new RichText().value(value, style);
    }

    /** Text of a template: its apostrophes become typographic ones. */
    public RichText words(String text, Style style) {
        return add(text.replace('\'', '\u2019'), style, true);
    }

    /** A value: its characters stay what they are. */
    public RichText value(String text, Style style) {
        return add(Plain.words(text), style, false);
    }

    /** A forced end of the line. */
    public RichText lineBreak() {
        return length == 0 ? this : add("\n", styles[length - 1], true);
    }

    private RichText add(String text, Style style, boolean fromTemplate) {
        int end = length + text.length();
        if (end > characters.length) {
            int capacity = Math.max(end, 2 * characters.length);
            characters = Arrays.copyOf(characters, capacity);
            styles = Arrays.copyOf(styles, capacity);
            authored = Arrays.copyOf(authored, capacity);
        }
        text.getChars(0, text.length(), characters, length);
        for (int i = length; i < end; i++) {
            Face face = style.face().showing(characters[i]);
            styles[i] = face == style.face() ? style : style.in(face);
        }
        Arrays.fill(authored, length, end, fromTemplate);
        length = end;
        return this;
    }

    /** The spaces that must not break, put in place. */
    public RichText spaced(Locale language) {
        Spacing.apply(this, language);
        return this;
    }

    /** All of it is somebody's prose, whose words may be divided as those of a template. */
    public RichText prose() {
        prose = true;
        return this;
    }

    /** Long words may be divided at the end of a line: those of the template and of prose, never those of a value. */
    public RichText divided(Hyphens patterns) {
        hyphens = patterns;
        return this;
    }

    @Nullable Hyphens hyphens() {
        return hyphens;
    }

    boolean isDivisible(int index) {
        return prose || authored[index];
    }

    int length() {
        return length;
    }

    char at(int index) {
        return characters[index];
    }

    void set(int index, char character) {
        characters[index] = character;
    }

    boolean isAuthored(int index) {
        return authored[index];
    }

    Style style(int index) {
        return styles[index];
    }

    double width(int index) {
        return styles[index].width(characters[index]);
    }

    String text(int start, int end) {
        return new String(characters, start, end - start);
    }
}
