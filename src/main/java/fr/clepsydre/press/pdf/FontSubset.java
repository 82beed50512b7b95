package fr.clepsydre.press.pdf;

import fr.clepsydre.press.type.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The part of a face that a document embeds, ready to be written. Codes in content streams are the glyph numbers of
 * the whole face, so that pages can be written before it is known which glyphs the last one needs.
 */
final class FontSubset {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final Face face;
    private final String name;
    private final int plainSize;
    private final byte[] program;
    private final byte[] glyphMap;
    private final byte[] textMap;
    private final String widths;
    private final String descriptor;

    private FontSubset(Face face, BitSet characters) throws IOException {
        this.face = face;
        SortedMap<Integer, Character> shown = shown(face, characters);
        TrueTypeFont font = face.parse();
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addGlyphIds(new HashSet<>(shown.keySet()));
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        subsetter.writeToStream(plain);
        plainSize = plain.size();
        program = Deflation.of(plain.toByteArray());
        glyphMap = Deflation.of(glyphMap(subsetter.getGIDMap(), shown));
        textMap = Deflation.of(new TextMap(shown).bytes());
        widths = widths(face, shown);
        name = tag(shown) + "+" + face.fontName();
        descriptor = FontMetrics.of(font, face);
    }

    static FontSubset of(Face face, BitSet characters) {
        try {
            return new FontSubset(face, characters);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lowest character that shows a glyph stands for it: a plain space for a no-break one. */
    private static SortedMap<Integer, Character> shown(Face face, BitSet characters) {
        SortedMap<Integer, Character> shown = new TreeMap<>();
        characters.stream().forEach(c -> shown.putIfAbsent((int) face.glyph((char) c), textOf((char) c)));
        return shown;
    }

    private static char textOf(char character) {
        return switch (character) {
            case '\u00A0' -> ' ';
            case '\u2011' -> '-';
            default -> character;
        };
    }

    private static byte[] glyphMap(Map<Integer, Integer> wholeByPart, SortedMap<Integer, Character> shown) {
        byte[] map = new byte[2 * (shown.isEmpty() ? 1 : shown.lastKey() + 1)];
        wholeByPart.forEach((part, whole) -> {
            if (2 * whole < map.length) {
                map[2 * whole] = (byte) (part >> 8);
                map[2 * whole + 1] = (byte) (int) part;
            }
        });
        return map;
    }

    private static String widths(Face face, SortedMap<Integer, Character> shown) {
        StringBuilder widths = new StringBuilder("[");
        shown.forEach((glyph, text) -> widths.append(glyph).append('[').append(face.width(text)).append(']'));
        return widths.append(']').toString();
    }

    /** Six letters that tell subsets apart (ISO 32000-1, 9.6.4), drawn from what is in it. */
    private static String tag(SortedMap<Integer, Character> shown) {
        CRC32 sum = new CRC32();
        shown.keySet().forEach(glyph -> {
            sum.update(glyph >> 8);
            sum.update(glyph);
        });
        StringBuilder tag = new StringBuilder();
        for (long rest = sum.getValue(); tag.length() < 6; rest /= 26) {
            tag.append((char) ('A' + rest % 26));
        }
        return tag.toString();
    }

    void write(PdfFile file, int number) throws IOException {
        int fontFile = file.stream(Deflation.ENTRY + "/Length1 " + plainSize, program);
        int map = file.stream(Deflation.ENTRY, glyphMap);
        int toUnicode = file.stream(Deflation.ENTRY, textMap);
        int description = file.object("<</Type/FontDescriptor/FontName/" + name + descriptor
                + "/FontFile2 " + fontFile + " 0 R>>");
        int descendant = file.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " + description
                + " 0 R/DW 600/W" + widths + "/CIDToGIDMap " + map + " 0 R>>");
        file.object(number, "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                + descendant + " 0 R]/ToUnicode " + toUnicode + " 0 R>>");
    }

    Face face() {
        return face;
    }
}
