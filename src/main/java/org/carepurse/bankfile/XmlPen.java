package org.carepurse.bankfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements in the order in which they are told, keeping nothing of them. */
final class XmlPen {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    /** What stands inside an element. */
    interface Content {
        void write() throws IOException;
    }

    private interface Stroke {
        void draw() throws XMLStreamException;
    }

    XmlPen(OutputStream out) throws IOException {
        try {
            writer = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    void document(String root, String namespace, Content content) throws IOException {
        draw(() -> {
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        });
        content.write();
        draw(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
    }

    void element(String name, Content content) throws IOException {
        draw(() -> writer.writeStartElement(name));
        content.write();
        draw(writer::writeEndElement);
    }

    void element(String name, Object text) throws IOException {
        element(name, () -> draw(() -> writer.writeCharacters(text.toString())));
    }

    void attribute(String name, String value) throws IOException {
        draw(() -> writer.writeAttribute(name, value));
    }

    void text(String text) throws IOException {
        draw(() -> writer.writeCharacters(text));
    }

    private static void draw(Stroke stroke) throws IOException {
        try {
            stroke.draw();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }
}
