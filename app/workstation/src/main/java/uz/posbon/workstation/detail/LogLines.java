package uz.posbon.workstation.detail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.workstation.words.Words;

/** An incident's log in the operator's language, newest first. */
final class LogLines {
    private LogLines() {}

    static List<Detail.LogLine> of(Picture picture, String incidentId, Words words) {
        return picture.log(incidentId).reversed().stream().map(entry -> line(picture, entry, words)).toList();
    }

    private static Detail.LogLine line(Picture picture, LogEntry entry, Words words) {
        Map<String, String> values = new HashMap<>(entry.details());
        values.computeIfPresent("unit", (key, id) -> callSign(picture, id));
        values.computeIfPresent("status", (key, code) -> words.name("status", code));
        values.computeIfPresent("disposition", (key, code) -> words.name("disposition", code));
        values.computeIfPresent("severity", (key, code) -> words.name("severity", code));
        String text = words.text("log." + entry.kind(), values);
        if (entry.text() != null && !entry.text().isBlank()) {
            text = entry.kind().equals("incident.noted") ? entry.text() : text + ": " + entry.text();
        }
        return new Detail.LogLine(words.time(entry.time()), entry.actor(), text);
    }

    private static String callSign(Picture picture, String id) {
        Unit unit = picture.units().get(id);
        return unit == null ? id : unit.callSign();
    }
}
