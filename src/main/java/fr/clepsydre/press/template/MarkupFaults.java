package fr.clepsydre.press.template;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Names the Markdown that templates may not use. */
final class MarkupFaults {

    private MarkupFaults() {
    }

    static String code(Node node) {
        if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            return "TEMPLATE_HTML";
        } else if (node instanceof Image) {
            return "TEMPLATE_IMAGE";
        } else if (node instanceof Link || node instanceof LinkReferenceDefinition) {
            return "TEMPLATE_LINK";
        } else if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return "TEMPLATE_CODE";
        } else if (node instanceof BlockQuote) {
            return "TEMPLATE_QUOTE";
        } else if (node instanceof ThematicBreak) {
            return "TEMPLATE_RULE";
        }
        return "TEMPLATE_MARKUP";
    }

    /** The text at fault, as far as it helps to find it. */
    static String token(Node node) {
        String token = "";
        if (node instanceof HtmlBlock html) {
            token = html.getLiteral();
        } else if (node instanceof HtmlInline html) {
            token = html.getLiteral();
        } else if (node instanceof Link link) {
            token = link.getDestination();
        } else if (node instanceof Image image) {
            token = image.getDestination();
        } else if (node instanceof Code code) {
            token = code.getLiteral();
        }
        return token.length() > 40 ? token.substring(0, 40) : token;
    }
}
