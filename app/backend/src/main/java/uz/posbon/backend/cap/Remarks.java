package uz.posbon.backend.cap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.Code;

/** Notes where a message departs from CAP 1.2, each departure once. */
final class Remarks {
    private static final Map<String, List<String>> ORDER = Map.of(
            "alert", List.of("identifier", "sender", "sent", "status", "msgType", "source", "scope", "restriction",
                    "addresses", "code", "note", "references", "incidents", "info", "Signature"),
            "info", List.of("language", "category", "event", "responseType", "urgency", "severity", "certainty",
                    "audience", "eventCode", "effective", "onset", "expires", "senderName", "headline", "description",
                    "instruction", "web", "contact", "parameter", "resource", "area"),
            "area", List.of("areaDesc", "polygon", "circle", "geocode", "altitude", "ceiling"));

    private final Set<String> remarks = new LinkedHashSet<>();

    void add(String remark) {
        remarks.add(remark);
    }

    List<String> list() {
        return List.copyOf(remarks);
    }

    /** Notes children that CAP does not know, or not in this place. */
    void order(Element element) {
        List<String> order = ORDER.getOrDefault(element.name, List.of());
        int reached = -1;
        for (Element child : element.children) {
            int at = order.indexOf(child.name);
            if (at < 0) {
                add(element.name + "/" + child.name + " is not part of CAP and was left out");
            } else if (at < reached) {
                add(element.name + "/" + child.name + " stands after " + order.get(reached) + ", out of order");
            }
            reached = Math.max(reached, at);
        }
    }

    void required(Element element, String name) {
        if (element.first(name) == null) {
            add(element.name + "/" + name + (element.all(name).isEmpty() ? " is missing" : " is empty"));
        }
    }

    /** A value of a code list; what is missing or not in the list becomes {@code otherwise}. */
    <T extends Code> T code(Element element, String name, List<T> known, Function<String, T> make, T otherwise) {
        required(element, name);
        return code(element.name + "/" + name, element.first(name), known, make, otherwise);
    }

    <T extends Code> T code(String path, @Nullable String value, List<T> known, Function<String, T> make, T otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (known.contains(make.apply(value))) {
            return make.apply(value);
        }
        String bare = value.toLowerCase(Locale.ROOT).replace("very ", "");
        for (T one : known) {
            if (one.code().toLowerCase(Locale.ROOT).equals(bare)) {
                add(path + " '" + value + "' was read as " + one.code());
                return one;
            }
        }
        add(path + " '" + value + "' is no value of CAP and was read as " + otherwise.code());
        return otherwise;
    }
}
