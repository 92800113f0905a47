package uz.posbon.workstation.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** One row in words: number, how long against its limit, when, title. Pure. */
final class RowText {
    private RowText() {}

    static String of(RoomRow row, Words words) {
        List<String> parts = new ArrayList<>();
        Long number = row.number();
        if (number != null) {
            parts.add(row.kind().equals(RoomRow.ALARM) ? "!" + number : Numbers.incident(number));
        } else if (!row.id().equals(row.title())) {
            parts.add(row.id());
        }
        if (row.took() != null) {
            parts.add(row.limit() == null
                    ? Words.span(row.took())
                    : words.text(row.isLate() ? "room.row.late" : "room.row.took", Map.of("took", Words.span(row.took()), "limit", Words.span(row.limit()))));
        }
        if (row.time() != null) {
            parts.add(words.time(row.time()));
        }
        // Last, because it is the longest, and what does not fit is cut there.
        parts.add(row.title());
        return String.join("   ", parts);
    }
}
