package fr.clepsydre.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a screen reader reads: the text of every element of the structure, over all pages that it runs over. */
public final class TaggedText {

    private final Map<List<Integer>, StringBuilder> marked = new HashMap<>();
    private final String type;
    private final List<String> found = new ArrayList<>();

    private TaggedText(String type) {
        this.type = type;
    }

    /** The texts of all elements of this type ({@code TD}, {@code H1} …), in reading order, without white space. */
    public static List<String> of(byte[] pdf, String type) throws IOException {
        TaggedText text = new TaggedText(type);
        for (GlyphBoxes.Glyph glyph : GlyphBoxes.of(pdf)) {
            text.marked.computeIfAbsent(List.of(glyph.page(), glyph.mark()), first -> new StringBuilder())
                    .append(glyph.text());
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text.read(document, document.getDocumentCatalog().getStructureTreeRoot());
        }
        return text.found;
    }

    /** Without any white space, which lines drop where they break. */
    public static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private void read(PDDocument document, PDStructureNode node) {
        StringBuilder own = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(document, element);
            } else if (kid instanceof PDMarkedContentReference reference) {
                own.append(marked.getOrDefault(
                        List.of(document.getPages().indexOf(reference.getPage()), reference.getMCID()),
                        new StringBuilder()));
            }
        }
        if (node instanceof PDStructureElement element && type.equals(element.getStructureType())) {
            found.add(dense(own.toString()));
        }
    }
}
