package org.tumen.paint;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements of one XML file as they come; text and attribute values are escaped and cleaned.
final class SvgElements {
    private final XMLStreamWriter xml;

    SvgElements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// @param attributes names and values in turn; an empty value leaves its attribute out
    void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    /// An element without content.
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /// An element with text alone.
    void text(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        text(text);
        close();
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(MarkupText.clean(text));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], MarkupText.clean(attributes[i + 1]));
            }
        }
    }
}
