package uz.posbon.backend.cap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.CapMessage;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.sdk.alarm.CapReport;
import uz.posbon.sdk.problem.Problem.FieldError;

/**
 * Reads CAP 1.1 and 1.2 as real feeds send it: single messages, or messages inside Atom, RSS, EDXL-DE or any other
 * wrapper. A message that cannot be taken does not keep the others from being taken.
 */
public final class CapReader {
    private final List<CapMessage> messages = new ArrayList<>();
    private final List<CapReport.Refusal> refusals = new ArrayList<>();
    private int entries;
    private @Nullable String root;

    private CapReader() {}

    /** Reads {@code document}; it is never empty: a document without any message is itself refused. */
    public static CapDocument read(byte[] document) {
        CapReader reader = new CapReader();
        try {
            reader.walk(SafeXml.open(document));
        } catch (XMLStreamException e) {
            reader.refuse(null, reader.notXml(e));
        } catch (Refusal e) {
            reader.refuse(null, e);
        }
        return new CapDocument(List.copyOf(reader.messages), List.copyOf(reader.refusals));
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (SafeXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (root == null) {
                root = name;
            }
            if (name.equals("alert")) {
                take(SafeXml.element(xml));
            } else if (name.equals("entry") || name.equals("item") || name.equals("contentObject")) {
                entries++;
            }
        }
        if (messages.isEmpty() && refusals.isEmpty()) {
            refuse(null, nothing());
        }
    }

    private void take(Element alert) {
        try {
            messages.add(new AlertReader().read(alert));
        } catch (Refusal e) {
            refuse(alert.first("identifier"), e);
        }
    }

    private void refuse(@Nullable String identifier, Refusal refusal) {
        refusals.add(new CapReport.Refusal(identifier, refusal.problem()));
    }

    private Refusal nothing() {
        String reason = entries > 0
                ? "is missing: '" + root + "' has " + entries + " entries, none of which holds a CAP message (links are not followed)"
                : "is missing: '" + root + "' holds no CAP message";
        return new Refusal(422, "no-cap-message", "No CAP message", "The document holds no CAP message.",
                List.of(new FieldError("alert", reason)));
    }

    private Refusal notXml(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        String said = String.valueOf(e.getMessage()).replaceAll("(?s)^ParseError at .*?Message: ", "").strip();
        return new Refusal(400, "not-xml", "Not XML", "The document is not well-formed XML.",
                List.of(new FieldError("document", "is not well-formed XML at line " + line + ": " + said)));
    }
}
