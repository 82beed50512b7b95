package fr.clepsydre.press.template;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the words of one paragraph, heading or list item. */
final class InlineReader {

    private final Vocabulary vocabulary;
    private final Variant variant;
    private final List<Fault> faults;
    private final List<Inline> inlines = new ArrayList<>();

    InlineReader(Vocabulary vocabulary, Variant variant, List<Fault> faults) {
        this.vocabulary = vocabulary;
        this.variant = variant;
        this.faults = faults;
    }

    List<Inline> read(Node parent) {
        readChildren(parent, Inline.Emphasis.NONE);
        return List.copyOf(inlines);
    }

    private void readChildren(Node parent, Inline.Emphasis emphasis) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                readText(text, emphasis);
            } else if (node instanceof SoftLineBreak) {
                inlines.add(new Inline.Words(" ", emphasis));
            } else if (node instanceof HardLineBreak) {
                inlines.add(new Inline.LineBreak());
            } else if (node instanceof StrongEmphasis) {
                readChildren(node, Inline.Emphasis.STRONG);
            } else if (node instanceof Emphasis) {
                readChildren(node, emphasis == Inline.Emphasis.STRONG ? emphasis : Inline.Emphasis.SOFT);
            } else {
                int at = variant.origin(BlockReader.start(node));
                faults.add(Fault.at(at, MarkupFaults.code(node), MarkupFaults.token(node)));
            }
        }
    }

    private void readText(Text node, Inline.Emphasis emphasis) {
        StringBuilder words = new StringBuilder();
        for (char character : node.getLiteral().toCharArray()) {
            if (Vocabulary.isMark(character)) {
                addWords(words, emphasis);
                addValue(node, character, emphasis);
            } else {
                words.append(character);
            }
        }
        addWords(words, emphasis);
    }

    private void addWords(StringBuilder words, Inline.Emphasis emphasis) {
        if (!words.isEmpty()) {
            inlines.add(new Inline.Words(words.toString(), emphasis));
            words.setLength(0);
        }
    }

    private void addValue(Text node, char mark, Inline.Emphasis emphasis) {
        String placeholder = vocabulary.marked(mark);
        if (vocabulary.isBlock(placeholder)) {
            int at = variant.originOfMark(mark, BlockReader.start(node));
            faults.add(Fault.at(at, "TEMPLATE_PLACEHOLDER_NOT_ALONE", "{{" + placeholder + "}}"));
            return;
        }
        inlines.add(new Inline.Value(placeholder, emphasis));
    }
}
