package uz.posbon.workstation.detail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.workstation.words.Words;

/** An incident's log in the operator's language, newest first. */
public final class LogLines {
    private LogLines() {}

    public static List<Detail.LogLine> of(Picture picture, String incidentId, Words words) {
        return picture.log(incidentId).reversed().stream().map(entry -> line(picture, entry, words)).toList();
    }

    private static Detail.LogLine line(Picture picture, LogEntry entry, Words words) {
        Map<String, String> values = new HashMap<>(entry.details());
        values.computeIfPresent("unit", (key, id) -> callSign(picture, id));
        values.computeIfPresent("outcome", (key, code) -> words.name("stepOutcome", code));
        values.computeIfPresent("step", (key, id) -> step(picture, entry.details().get("type"), id, words));
        if (values.containsKey("act")) {
            values.put("priority", values.getOrDefault("asked", ""));
            values.put("what", words.text("approval.act." + values.get("act"), values));
        }
        values.computeIfPresent("agency", (key, id) -> agency(picture, id, words));
        values.computeIfPresent("status", (key, code) -> words.name("status", code));
        values.computeIfPresent("disposition", (key, code) -> words.name("disposition", code));
        values.computeIfPresent("severity", (key, code) -> words.name("severity", code));
        String text = words.text("log." + entry.kind(), values);
        if (entry.text() != null && !entry.text().isBlank()) {
            text = entry.kind().equals("incident.noted") ? entry.text() : text + ": " + entry.text();
        }
        return new Detail.LogLine(words.time(entry.time()), entry.actor(), text);
    }

    private static String step(Picture picture, @Nullable String typeId, String id, Words words) {
        return picture.catalogue().responsePlans().values().stream()
                .filter(plan -> plan.incidentTypeId().equals(typeId))
                .flatMap(plan -> plan.checklist().stream())
                .filter(step -> step.id().equals(id))
                .findFirst()
                .map(step -> "\u00ab" + words.local(step.text()) + "\u00bb")
                .orElse(id);
    }

    private static String agency(Picture picture, String id, Words words) {
        Agency agency = picture.catalogue().agencies().get(id);
        return agency == null ? id : words.local(agency.name());
    }

    private static String callSign(Picture picture, String id) {
        Unit unit = picture.units().get(id);
        return unit == null ? id : unit.callSign();
    }
}
