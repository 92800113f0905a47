package uz.posbon.sdk.internal.eido;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.eido.EidoAlarm;
import uz.posbon.sdk.eido.EidoFinding;
import uz.posbon.sdk.eido.EidoNote;
import uz.posbon.sdk.internal.xml.XmlReader;

/**
 * Everything a document says in words: notes, the title and description among them, alarms, warnings, and comments that came with a call
 * (RFC 7852).
 */
final class NoteReader {
    private static final int MOST = 2000;
    private static final int LONGEST_RAW = 1000;
    private static final String TEXT = "notesActionComments";
    private static final String NOTES = "notesComponent";

    private final Graph graph;
    private final Parties parties;
    private final Instant updated;
    private final Map<String, EidoNote> notes = new LinkedHashMap<>();
    private final List<EidoAlarm> alarms = new ArrayList<>();

    /** @param updated time of what does not say its own */
    NoteReader(Graph graph, Parties parties, Instant updated) {
        this.graph = graph;
        this.parties = parties;
        this.updated = updated;
        graph.all(NOTES).forEach(this::note);
        graph.all("alarmsSensorsComponent").forEach(this::alarm);
        graph.all("cautionComponent").forEach(this::caution);
        graph.all("additionalDataComponent").forEach(this::comment);
    }

    /** The text of the note of this id, which is no note of the log then. */
    @Nullable String take(String id) {
        EidoNote note = notes.remove(id);
        return note == null ? null : note.text();
    }

    List<EidoNote> notes() {
        return notes.values().stream().limit(MOST).toList();
    }

    List<EidoAlarm> alarms() {
        return alarms;
    }

    private void note(String id, Part part) {
        String text = part.text(TEXT).map(HtmlText::plain).filter(t -> !t.isBlank()).orElse("");
        if (text.isEmpty()) {
            part.remark(TEXT, EidoFinding.SAYS_NOTHING);
            return;
        }
        String author = parties.named(part, "agentReference");
        put(id, part, author == null ? parties.changedBy(part) : author, text);
    }

    private void put(String id, Part part, @Nullable String author, String text) {
        if (notes.size() == MOST) {
            part.remark(TEXT, EidoFinding.TOO_MANY_NOTES, Integer.toString(MOST));
        }
        notes.put(id, new EidoNote(id, timeOf(part), parties.agencyOf(part), author, text));
    }

    private Instant timeOf(Part part) {
        return part.time("lastUpdateTimeStamp").orElse(updated);
    }

    private void alarm(String id, Part part) {
        String said = graph.followAll(part, "notesReference", NOTES).stream()
                .flatMap(note -> note.text(TEXT).stream())
                .map(HtmlText::plain)
                .collect(Collectors.joining("\n"));
        part.references("notesReference").forEach(notes::remove);
        Optional<String> text = Optional.of(said).filter(t -> !t.isBlank())
                .or(() -> part.text("csaaAlarmInformation").map(HtmlText::plain).map(String::strip).map(NoteReader::shortened))
                .or(() -> part.text("alarmUrl"));
        if (text.isPresent()) {
            alarms.add(new EidoAlarm(id, timeOf(part), text.get()));
        } else {
            part.remark("notesReference", EidoFinding.NO_TEXT);
        }
    }

    /** What threatens people must not be lost, so it goes among the notes. */
    private void caution(String id, Part part) {
        String text = part.text("cautionTypeInternalText").or(() -> part.text("cautionTypeCommonRegistryText")).orElse("");
        if (text.isEmpty()) {
            part.remark("cautionTypeInternalText", EidoFinding.MISSING);
            return;
        }
        put(id, part, parties.changedBy(part), "CAUTION (" + part.text("cautionSeverity").orElse("?") + "): " + text);
    }

    private void comment(String id, Part part) {
        Optional<String> xml = part.text("additionalDataByValue");
        if (xml.isEmpty() || !xml.get().contains("EmergencyCallData.Comment")) {
            part.remark("additionalDataByValue", EidoFinding.CALL_DATA);
            return;
        }
        try {
            String text = XmlReader.read(xml.get().strip().getBytes(StandardCharsets.UTF_8)).tree()
                    .filter(n -> n.name().equals("Comment") && !n.text().isEmpty())
                    .map(n -> n.text())
                    .collect(Collectors.joining("\n"));
            if (!text.isBlank()) {
                put(id, part, null, text);
            }
        } catch (XMLStreamException e) {
            part.remark("additionalDataByValue", EidoFinding.NOT_XML, firstLine(e));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_RAW ? text : text.substring(0, LONGEST_RAW) + "…";
    }

    static String firstLine(XMLStreamException e) {
        return String.valueOf(e.getMessage()).lines().filter(l -> !l.startsWith("ParseError")).collect(Collectors.joining(" "))
                .replaceFirst("^Message: ", "");
    }
}
