package uz.posbon.workstation.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.workstation.words.Words;

/** Follows the picture's incidents and says what changed in the queue since it looked last. One thread. */
final class IncidentFeed {
    private final Map<String, Known> shown = new HashMap<>();
    private @Nullable Picture seen;
    private @Nullable RowMaker maker;

    private record Known(Incident incident, List<Assignment> assignments) {}

    RowChanges follow(Picture picture, Words words) {
        Picture earlier = seen;
        seen = picture;
        RowMaker making = maker;
        boolean anew = making == null || !making.isFor(picture.catalogue(), words);
        if (making == null || anew) {
            making = new RowMaker(picture.catalogue(), words);
            maker = making;
        } else if (earlier != null && earlier.incidents() == picture.incidents() && earlier.assignments() == picture.assignments()) {
            return new RowChanges(List.of(), List.of());
        }
        List<QueueRow> put = new ArrayList<>();
        for (Incident incident : picture.incidents().values()) {
            List<Assignment> assignments = picture.assignmentsOf(incident.id());
            Known before = shown.get(incident.id());
            if (anew || before == null || before.incident != incident || !before.assignments.equals(assignments)) {
                shown.put(incident.id(), new Known(incident, assignments));
                put.add(IncidentRows.of(incident, assignments, picture, making));
            }
        }
        List<String> gone = shown.keySet().stream().filter(id -> !picture.incidents().containsKey(id)).toList();
        gone.forEach(shown::remove);
        return new RowChanges(put, gone);
    }
}
