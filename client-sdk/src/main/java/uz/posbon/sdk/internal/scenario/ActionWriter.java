package uz.posbon.sdk.internal.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import uz.posbon.sdk.training.scenario.Action;

/** Writes what is expected. Pure. */
final class ActionWriter {
    private static final String ANY = "any";

    void write(Action action, Map<String, Object> fields) {
        switch (action) {
            case Action.Acknowledge a -> fields.put("acknowledge", true);
            case Action.OpenIncident a -> fields.put("openIncident", anyOf(a.typeIds()));
            case Action.Join a -> fields.put("join", a.otherStep());
            case Action.SetPriority a -> fields.put("priority", new YamlText.Inline(Map.of(a.exactly() ? "exactly" : "atLeast", a.value())));
            case Action.Send a -> fields.put(a.further() ? "sendFurther" : "send", new YamlText.Inline(send(a)));
            case Action.NotSend a -> fields.put("notSend", a.capability() == null ? ANY : a.capability());
            case Action.HandOver a -> fields.put("handOver", a.agencyId());
            case Action.Note a -> fields.put("note", new YamlText.Inline(a.words()));
            case Action.MarkStep a -> fields.put("markStep", a.checklistStep());
            case Action.Close a -> fields.put("close", anyOf(a.dispositions()));
            case Action.MarkNuisance a -> fields.put("markNuisance", true);
            case Action.Shelve a -> fields.put("shelve", true);
            case Action.Dismiss a -> fields.put("dismiss", true);
        }
    }

    private static Map<String, Object> send(Action.Send action) {
        Map<String, Object> send = new LinkedHashMap<>();
        send.put("capability", action.capability());
        if (action.count() != 1) {
            send.put("count", action.count());
        }
        return send;
    }

    private static Object anyOf(Collection<String> names) {
        return names.isEmpty() ? ANY : new YamlText.Inline(names.stream().sorted().toList());
    }
}
