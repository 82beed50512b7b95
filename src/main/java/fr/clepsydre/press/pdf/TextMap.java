package fr.clepsydre.press.pdf;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;

/** The map from glyphs back to characters (ISO 32000-1, 9.10.3): what makes text searchable and readable aloud. */
final class TextMap {

    /** The most that one section may hold. */
    private static final int SECTION = 100;

    private final SortedMap<Integer, Character> shown;

    TextMap(SortedMap<Integer, Character> shown) {
        this.shown = shown;
    }

    byte[] bytes() {
        Bytes map = new Bytes().add("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        Iterator<Map.Entry<Integer, Character>> entries = shown.entrySet().iterator();
        for (int left = shown.size(); left > 0; left -= SECTION) {
            int count = Math.min(left, SECTION);
            map.add(count).add(" beginbfchar\n");
            for (int i = 0; i < count; i++) {
                Map.Entry<Integer, Character> entry = entries.next();
                map.add(String.format("<%04X> <%04X>\n", entry.getKey(), (int) entry.getValue()));
            }
            map.add("endbfchar\n");
        }
        return map.add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").copy();
    }
}
