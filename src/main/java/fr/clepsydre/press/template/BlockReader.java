package fr.clepsydre.press.template;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the Markdown of a variant; what a letter or a form has no use for is a fault, not ignored. */
final class BlockReader {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private final Vocabulary vocabulary;
    private final Variant variant;
    private final List<Fault> faults;
    private final List<Block> blocks = new ArrayList<>();

    BlockReader(Vocabulary vocabulary, Variant variant, List<Fault> faults) {
        this.vocabulary = vocabulary;
        this.variant = variant;
        this.faults = faults;
    }

    List<Block> read() {
        for (var node = PARSER.parse(variant.text()).getFirstChild(); node != null; node = node.getNext()) {
            readBlock(node);
        }
        return List.copyOf(blocks);
    }

    private void readBlock(org.commonmark.node.Node node) {
        if (node instanceof Heading heading && heading.getLevel() <= 3) {
            blocks.add(new Block.Heading(heading.getLevel(), inlines(heading)));
        } else if (node instanceof Paragraph paragraph) {
            readParagraph(paragraph);
        } else if (node instanceof ListBlock list) {
            readList(list);
        } else {
            faults.add(Fault.at(origin(node), MarkupFaults.code(node), MarkupFaults.token(node)));
        }
    }

    private void readParagraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Text text && text.getNext() == null
                && text.getLiteral().length() == 1 && Vocabulary.isMark(text.getLiteral().charAt(0))) {
            String placeholder = vocabulary.marked(text.getLiteral().charAt(0));
            if (vocabulary.isBlock(placeholder)) {
                blocks.add(new Block.Slot(placeholder));
                return;
            }
        }
        blocks.add(new Block.Paragraph(inlines(paragraph)));
    }

    private void readList(ListBlock list) {
        List<List<Inline>> items = new ArrayList<>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Inline> words = new ArrayList<>();
            for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Paragraph && words.isEmpty()) {
                    words.addAll(inlines(child));
                } else {
                    faults.add(Fault.at(origin(child), "TEMPLATE_LIST_DEPTH", MarkupFaults.token(child)));
                }
            }
            items.add(List.copyOf(words));
        }
        if (list instanceof BulletList) {
            blocks.add(new Block.Bullets(items));
        } else if (list instanceof OrderedList) {
            blocks.add(new Block.Steps(items));
        }
    }

    private List<Inline> inlines(org.commonmark.node.Node parent) {
        return new InlineReader(vocabulary, variant, faults).read(parent);
    }

    private int origin(org.commonmark.node.Node node) {
        return variant.origin(start(node));
    }

    static int start(org.commonmark.node.Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            return spans.get(0).getInputIndex();
        }
        return node.getParent() == null ? 0 : start(node.getParent());
    }
}
