package uz.posbon.sdk.internal.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a document nobody vouches for: no document type, so no entities, and bounded in depth and number. Thread-safe. */
public final class XmlReader {
    private static final int DEEPEST = 64;
    private static final int MOST = 50_000;

    private XmlReader() {}

    /** @throws XMLStreamException if it is not XML, or more than anybody has reason to send */
    public static XmlNode read(byte[] document) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(document));
        try {
            return read(reader);
        } finally {
            reader.close();
        }
    }

    /** Made anew each time, since a factory is not safe to share between threads. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to something outside");
        });
        return factory;
    }

    private static XmlNode read(XMLStreamReader reader) throws XMLStreamException {
        Deque<Open> path = new ArrayDeque<>();
        int count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("there is to be no document type");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++count > MOST || path.size() >= DEEPEST) {
                        throw new XMLStreamException("too many elements");
                    }
                    path.push(new Open(reader.getLocalName(), attributes(reader)));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!path.isEmpty()) {
                        path.element().text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlNode done = path.pop().node();
                    if (path.isEmpty()) {
                        return done;
                    }
                    path.element().children.add(done);
                }
                default -> { }
            }
        }
        throw new XMLStreamException("it ends too early");
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return Map.copyOf(attributes);
    }

    /** An element whose end has not been read yet. */
    private record Open(String name, Map<String, String> attributes, StringBuilder text, List<XmlNode> children) {
        Open(String name, Map<String, String> attributes) {
            this(name, attributes, new StringBuilder(), new ArrayList<>());
        }

        XmlNode node() {
            return new XmlNode(name, attributes, text.toString().strip(), List.copyOf(children));
        }
    }
}
