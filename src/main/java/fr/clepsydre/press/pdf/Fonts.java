package fr.clepsydre.press.pdf;

import fr.clepsydre.press.type.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The embedded fonts of one document, or of all those that show nothing else. */
public final class Fonts {

    private final List<FontSubset> subsets;

    /** Subsets for these characters: milliseconds, so worth keeping. */
    public Fonts(GlyphUse use) {
        subsets = Arrays.stream(Face.values()).filter(face -> !use.of(face).isEmpty())
                .map(face -> FontSubset.of(face, use.of(face))).toList();
    }

    /** Writes them and answers the value of {@code /Font} in a resource dictionary. */
    public String write(PdfFile file) throws IOException {
        List<String> entries = new ArrayList<>();
        for (FontSubset subset : subsets) {
            int number = file.reserve();
            subset.write(file, number);
            entries.add("/" + subset.face().resource() + " " + number + " 0 R");
        }
        return "<<" + String.join("", entries) + ">>";
    }
}
