package uz.posbon.backend.cap;

import java.util.List;

/** Some feeds put the fields of the info and area blocks directly into the alert; this sorts them back. */
final class FlatAlert {
    private static final List<String> AREA = List.of("areaDesc", "polygon", "circle", "geocode", "altitude", "ceiling");
    private static final List<String> INFO = List.of(
            "language", "category", "event", "responseType", "urgency", "severity", "certainty", "audience", "eventCode",
            "effective", "onset", "expires", "senderName", "headline", "description", "instruction", "web", "contact",
            "parameter", "resource", "area");

    private FlatAlert() {}

    static boolean isFlat(Element alert) {
        return alert.first("event") != null || alert.first("category") != null;
    }

    /** The alert without what belongs into its blocks. */
    static Element envelope(Element alert) {
        Element envelope = new Element(alert.namespace, alert.name);
        alert.children.stream()
                .filter(child -> !INFO.contains(child.name) && !AREA.contains(child.name))
                .forEach(envelope.children::add);
        return envelope;
    }

    /** The info block it should have had. */
    static Element info(Element alert) {
        Element area = new Element(alert.namespace, "area");
        Element info = new Element(alert.namespace, "info");
        for (Element child : alert.children) {
            if (AREA.contains(child.name)) {
                area.children.add(child);
            } else if (INFO.contains(child.name)) {
                info.children.add(child);
            }
        }
        if (!area.children.isEmpty()) {
            info.children.add(area);
        }
        return info;
    }
}
