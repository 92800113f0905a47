package uz.posbon.backend.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;

/** Records as the JSON text the database keeps, and parts of such text put together. */
public final class Documents {
    private final PosbonJson json;

    public Documents(PosbonJson json) {
        this.json = json;
    }

    public String text(Object value) {
        return json.text(value);
    }

    <T> T read(String document, Class<T> type) {
        return json.read(document, type);
    }

    /** The data of the event that says {@code state} is now {@code document}. */
    static String data(Object state, String document) {
        return switch (state) {
            case Alarm a -> "{\"alarm\":" + document + "}";
            case Incident i -> "{\"incident\":" + document + "}";
            case Assignment a -> "{\"assignment\":" + document + "}";
            case Unit u -> "{\"unit\":" + document + "}";
            case Shift s -> "{\"shift\":" + document + "}";
            case RoomMessage m -> "{\"message\":" + document + "}";
            case RefusedAct r -> "{\"act\":" + document + "}";
            case TrainingSession t -> "{\"training\":" + document + "}";
            case TrainingEntry e -> "{\"entry\":" + document + "}";
            case Wall w -> "{\"wall\":" + document + "}";
            case Display d -> "{\"display\":" + document + "}";
            default -> "{\"collection\":\"" + CatalogueCollection.of(state.getClass()).path() + "\",\"item\":" + document + "}";
        };
    }

    static String array(Collection<String> documents) {
        return "[" + String.join(",", documents) + "]";
    }

    /** A list as the API answers with it. */
    public static String items(List<String> documents) {
        return "{\"items\":" + array(documents) + "}";
    }

    /** An object by id. */
    String object(Map<String, String> documents) {
        StringBuilder text = new StringBuilder("{");
        documents.forEach((id, document) ->
                text.append(text.length() > 1 ? "," : "").append(text(id)).append(':').append(document));
        return text.append('}').toString();
    }
}
