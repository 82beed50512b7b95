package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.FileFault;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, tag by tag. What is outside of the part is never asked for, and nothing is defined in it. */
final class XmlPart {

    private static final XMLInputFactory FACTORY = factory();

    private final Unzipping zip;
    private final XMLStreamReader xml;

    XmlPart(Unzipping zip) throws IOException {
        this.zip = zip;
        try {
            xml = FACTORY.createXMLStreamReader(new Unclosed(zip));
        } catch (XMLStreamException malformed) {
            throw damaged(malformed);
        }
    }

    /** The parser closes what it has read to the end; the parts after this one are still needed. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream zip) {
            super(zip);
        }

        @Override
        public void close() {
        }
    }

    /** That of Java itself: one that a server brings along may have other habits. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Goes to the next tag or text: {@link XMLStreamConstants#END_DOCUMENT} at the end. */
    int next() throws IOException {
        try {
            int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Unreadable(FileFault.WORKBOOK_DAMAGED);
            }
            zip.noteProgress();
            return event;
        } catch (XMLStreamException malformed) {
            throw damaged(malformed);
        }
    }

    /** Goes to the next opening tag; false at the end. */
    boolean nextOpening() throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** The name of the tag, without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    boolean isNamed(String name) {
        return name.equals(xml.getLocalName());
    }

    /** The attribute of that name, without its prefix; empty if there is none. */
    String attribute(String name) {
        for (int place = 0; place < xml.getAttributeCount(); place++) {
            if (xml.getAttributeLocalName(place).equals(name)) {
                return xml.getAttributeValue(place);
            }
        }
        return "";
    }

    /** Adds the piece of text just met, as far as the limit goes. */
    void appendText(StringBuilder text, int limit) {
        int length = Math.min(xml.getTextLength(), limit - text.length());
        if (length > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), length);
        }
    }

    /** What stopped the parser: the limits and the stream speak for themselves, anything else is the file's fault. */
    private IOException damaged(XMLStreamException malformed) {
        if (malformed.getNestedException() instanceof IOException below) {
            return below;
        }
        return new Unreadable(FileFault.WORKBOOK_DAMAGED);
    }
}
