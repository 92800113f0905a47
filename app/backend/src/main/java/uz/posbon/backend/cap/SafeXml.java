package uz.posbon.backend.cap;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.sdk.problem.Problem.FieldError;

/**
 * Reads XML from strangers: no document type, no entities beyond the five of XML, nothing fetched, nothing nested
 * deeply, no message larger than {@link #LARGEST_MESSAGE} characters.
 */
final class SafeXml {
    static final int LARGEST_MESSAGE = 1 << 20;
    private static final int DEEPEST = 32;
    private static final int HEAD = 200;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*['\"]([^'\"]+)");

    private SafeXml() {}

    static XMLStreamReader open(byte[] document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an external entity is not fetched");
        });
        return isUtf8(document)
                ? factory.createXMLStreamReader(new StringReader(utf8(document)))
                : factory.createXMLStreamReader(new ByteArrayInputStream(document));
    }

    /** UTF-8 unless the document says or shows something else. */
    private static boolean isUtf8(byte[] document) {
        String head = new String(document, 0, Math.min(document.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        return declared.find() ? declared.group(1).equalsIgnoreCase("utf-8") : head.indexOf(0) < 0;
    }

    /** Checked here, because the parser reports broken bytes on the standard error stream and without their place. */
    private static String utf8(byte[] document) {
        ByteBuffer bytes = ByteBuffer.wrap(document);
        CharBuffer text = CharBuffer.allocate(document.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(bytes, text, true).isError()) {
            String reason = "is not valid UTF-8 at byte " + (bytes.position() + 1);
            throw new Refusal(400, "not-xml", "Not XML", "The document " + reason + ".", List.of(new FieldError("document", reason)));
        }
        String decoded = text.flip().toString();
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    /** Moves on, refusing what no CAP message needs. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw refusal("DOCTYPE", "a document type declaration is not allowed: it can hide entity bombs and external entities");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw refusal("&" + xml.getLocalName() + ";", "an entity other than those of XML itself is not allowed");
        }
        return event;
    }

    /** Reads the element the reader stands on, to its end. */
    static Element element(XMLStreamReader xml) throws XMLStreamException {
        Element root = new Element(xml.getNamespaceURI(), xml.getLocalName());
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        long size = 0;
        while (!open.isEmpty()) {
            switch (next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element child = new Element(xml.getNamespaceURI(), xml.getLocalName());
                    open.element().children.add(child);
                    open.push(child);
                    size += child.name.length() * 2L + 5;
                    if (open.size() > DEEPEST) {
                        throw refusal(root.name, "is nested deeper than " + DEEPEST + " elements");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    size += xml.getTextLength();
                    open.element().append(xml.getText());
                }
                default -> {}
            }
            if (size > LARGEST_MESSAGE) {
                throw new Refusal(413, "too-large", "Too large", "A CAP message is larger than " + LARGEST_MESSAGE + " characters.",
                        List.of(new FieldError(root.name, "is larger than " + LARGEST_MESSAGE + " characters")));
            }
        }
        return root;
    }

    private static Refusal refusal(String field, String reason) {
        return new Refusal(400, "unsafe-xml", "Unsafe XML", reason, List.of(new FieldError(field, reason)));
    }
}
