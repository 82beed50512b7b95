package fr.clepsydre.press.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces of Noto Sans that documents are set in, parsed once a process. Widths are thousandths of the size.
 *
 * <p>No ligatures and no substitution: a character is a glyph, so that the text layer is the text.
 */
public enum Face {

    REGULAR("NotoSans-Regular"), BOLD("NotoSans-Bold"), ITALIC("NotoSans-Italic"),

    /** Takes over, whatever the emphasis, for signs that the others lack: ≈, ≤, →. */
    SIGNS("NotoSansMath-Regular");

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private final String fontName;
    private final byte[] file;
    private final TrueTypeFont font;
    private final char[] glyphs = new char[Character.MAX_VALUE + 1];
    private final short[] widths = new short[Character.MAX_VALUE + 1];

    Face(String fontName) {
        this.fontName = fontName;
        try (InputStream in = Face.class.getResourceAsStream("/fonts/" + fontName + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("font not shipped: " + fontName);
            }
            file = in.readAllBytes();
            font = parse();
            readGlyphs();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A fresh reading of the file, for whoever moves about in it: a parsed font is not safe to share. */
    public TrueTypeFont parse() throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
        parsed.setEnableGsub(false);
        return parsed;
    }

    private void readGlyphs() throws IOException {
        CmapLookup lookup = font.getUnicodeCmapLookup();
        int unit = font.getUnitsPerEm();
        for (char character = ' '; character < Character.MAX_VALUE; character++) {
            int glyph = Character.isSurrogate(character) ? 0 : lookup.getGlyphId(character);
            glyphs[character] = (char) glyph;
            widths[character] = (short) Math.round(font.getAdvanceWidth(glyph) * 1000f / unit);
        }
        alias(NO_BREAK_SPACE, ' ');
        if (glyphs[NARROW_NO_BREAK_SPACE] == 0) {
            alias(NARROW_NO_BREAK_SPACE, ' ');
        }
        alias(NO_BREAK_HYPHEN, '-');
    }

    /** Drawn as the other and read as the other: one who searches for words types plain spaces and hyphens. */
    private void alias(char character, char other) {
        glyphs[character] = glyphs[other];
        widths[character] = widths[other];
    }

    /** PostScript name. */
    public String fontName() {
        return fontName;
    }

    /** Name of the font in content streams. */
    public String resource() {
        return "F" + (ordinal() + 1);
    }

    /** Glyph of a character; 0 when the font has none. */
    public char glyph(char character) {
        return glyphs[character];
    }

    /** Advance of a character. */
    public int width(char character) {
        return widths[character];
    }

    /** This face, or the one of signs for a character that only that one has. */
    public Face showing(char character) {
        return glyphs[character] == 0 && SIGNS.glyphs[character] != 0 ? SIGNS : this;
    }

    /** Whether this code point can be printed in every face, so that emphasis never makes a text unprintable. */
    public static boolean prints(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Printable.IN_ALL[codePoint];
    }

    /** Worked out once all faces are read. */
    private static final class Printable {

        static final boolean[] IN_ALL = new boolean[Character.MAX_VALUE + 1];

        static {
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                char character = (char) c;
                IN_ALL[c] = Stream.of(REGULAR, BOLD, ITALIC).allMatch(face -> face.showing(character).glyphs[character] != 0);
            }
        }
    }
}
