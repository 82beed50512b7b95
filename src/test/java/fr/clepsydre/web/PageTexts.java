package fr.clepsydre.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What of a view's visible text is written into it, rather than taken from a bundle. */
final class PageTexts {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^}'\"]|'[^']*'|\"[^\"]*\")*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** Names that are the same in every language. */
    private static final Pattern NAMES = Pattern.compile("\\b(?:FINESS|SIREN)\\b");
    /** Attributes whose value people see or hear. */
    private static final Set<String> SEEN = Set.of("title", "alt", "placeholder", "aria-label", "aria-description",
            "label", "hint", "header", "headerText", "footerText", "summary", "legend", "text", "emptyMessage",
            "requiredMessage", "converterMessage", "validatorMessage", "noSelectionLabel", "itemLabel", "chooseLabel");
    /** Attributes that are seen on these elements and are data on others. */
    private static final Set<String> BUTTONS = Set.of("commandButton", "commandLink", "button", "link", "outputLabel",
            "outputText");

    private PageTexts() {
    }

    /** Texts with letters outside expressions, in the order of the view. */
    static List<String> hardCoded(InputStream view) throws IOException {
        var found = new ArrayList<String>();
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            collect(factory.newDocumentBuilder().parse(new InputSource(view)).getDocumentElement(), found);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (node instanceof Element element) {
            attributes(element).filter(PageTexts::isText).forEach(found::add);
        } else if (node.getNodeType() == Node.TEXT_NODE && isText(node.getNodeValue())) {
            found.add(node.getNodeValue().strip());
        }
        var children = node.getChildNodes();
        IntStream.range(0, children.getLength()).mapToObj(children::item).forEach(child -> collect(child, found));
    }

    private static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> SEEN.contains(attribute.getLocalName())
                        || "value".equals(attribute.getNodeName()) && BUTTONS.contains(element.getLocalName()))
                .map(Node::getNodeValue);
    }

    private static boolean isText(String text) {
        return LETTER.matcher(NAMES.matcher(EXPRESSION.matcher(text).replaceAll("")).replaceAll("")).find();
    }
}
