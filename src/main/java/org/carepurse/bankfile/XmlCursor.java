package org.carepurse.bankfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.carepurse.outcome.WrongInput;

/**
 * Goes through an XML file from strangers, element by element, and takes whole only those that are asked for. A file
 * that declares a document type is refused: no entity is ever expanded, and nothing outside the file is ever fetched.
 */
final class XmlCursor {

    private static final int DEEPEST = 60;

    /** An element taken whole has no more elements than this, and no more characters than a hundred times as many. */
    private static final int MOST_ELEMENTS = 20_000;

    private static final XMLInputFactory FACTORY = safe();

    private final XMLStreamReader reader;
    private final Deque<String> path = new ArrayDeque<>();
    private boolean opens;
    private String name = "";

    XmlCursor(InputStream file) throws IOException {
        try {
            reader = FACTORY.createXMLStreamReader(DecodedText.open(file));
        } catch (XMLStreamException broken) {
            throw new WrongInput("file", "bank-file-not-xml");
        }
    }

    /** Goes on to where the next element begins or ends; says no at the end of the file. */
    boolean advance() {
        if (!opens && !path.isEmpty()) {
            path.pop();
        }
        int event = step();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            event = step();
        }
        opens = event == XMLStreamConstants.START_ELEMENT;
        name = reader.getLocalName();
        if (opens) {
            enter();
        }
        return true;
    }

    boolean opens(String element) {
        return opens && name.equals(element);
    }

    boolean closes(String element) {
        return !opens && name.equals(element);
    }

    boolean opensAny(Set<String> elements) {
        return opens && elements.contains(name);
    }

    boolean closesAny(Set<String> elements) {
        return !opens && elements.contains(name);
    }

    /** Whether an element begins here that stands directly inside one of these. */
    boolean opensInside(Set<String> parents) {
        return opens && path.stream().skip(1).limit(1).anyMatch(parents::contains);
    }

    String name() {
        return name;
    }

    long line() {
        return Math.max(reader.getLocation().getLineNumber(), 1);
    }

    /** The element that begins here with everything inside it; afterwards the cursor stands at its end. */
    XmlElement whole() {
        XmlElement element = new Whole().take();
        opens = false;
        name = element.name();
        return element;
    }

    private void enter() {
        path.push(name);
        if (path.size() > DEEPEST) {
            throw broken();
        }
    }

    private int step() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new WrongInput("file", "bank-file-unsafe");
            }
            return event;
        } catch (XMLStreamException unreadable) {
            if (unreadable.getNestedException() instanceof IOException failure) {
                throw new UncheckedIOException(failure);
            }
            throw broken();
        }
    }

    private WrongInput broken() {
        return path.isEmpty()
                ? new WrongInput("file", "bank-file-not-xml")
                : new WrongInput("file", "bank-file-broken", Map.of("line", String.valueOf(line())));
    }

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Takes one element, and stops where it grows larger than any that a bank writes. */
    private final class Whole {

        private int elements;
        private long characters;

        XmlElement take() {
            return take(1);
        }

        private XmlElement take(int depth) {
            XmlElement element = new XmlElement(reader.getLocalName(), line(), attributes());
            mustBeUsual(++elements <= MOST_ELEMENTS && path.size() + depth <= DEEPEST);
            for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element.add(take(depth + 1));
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    characters += reader.getTextLength();
                    mustBeUsual(characters <= MOST_ELEMENTS * 100L);
                    element.add(reader.getText());
                }
            }
            return element;
        }

        private void mustBeUsual(boolean isUsual) {
            if (!isUsual) {
                throw broken();
            }
        }

        private Map<String, String> attributes() {
            Map<String, String> attributes = new HashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            return attributes;
        }
    }
}
