package uz.posbon.workstation.room;

import java.util.List;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.room.RoomRows;

/** Rows as the backend counted them say an alarm in its source's first language; those the picture holds are said in the reader's. Pure. */
public final class RowTitles {
    private RowTitles() {}

    /** @param language BCP 47 */
    public static RoomRows in(String language, RoomRows rows, Picture picture) {
        List<RoomRow> items = rows.items().stream().map(row -> row(row, picture, language)).toList();
        return new RoomRows(rows.figure(), rows.of(), rows.total(), items);
    }

    private static RoomRow row(RoomRow row, Picture picture, String language) {
        Alarm alarm = row.kind().equals(RoomRow.ALARM) ? picture.alarms().get(row.id()) : null;
        return alarm == null || alarm.translations().isEmpty() ? row
                : new RoomRow(row.kind(), row.id(), row.number(), alarm.in(language).title(), row.time(), row.took(), row.limit());
    }
}
