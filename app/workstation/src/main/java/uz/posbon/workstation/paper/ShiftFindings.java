package uz.posbon.workstation.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.RoomApi;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigure.Span;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.shift.ShiftStatistics;

/**
 * What the backend knows of a shift, gathered for its report.
 *
 * @param figures of the room now, with the times of this shift
 * @param opened incidents opened while it lasted
 * @param closed incidents closed while it lasted
 * @param reached what was measured while it lasted, by step
 * @param overdue what waits beyond its limit as the report is made, by step; nothing when the shift has ended
 */
record ShiftFindings(
        Shift shift, ShiftStatistics statistics, RoomFigures figures, RoomRows opened, RoomRows closed, Map<ResponseStep, List<RoomRow>> reached,
        Map<ResponseStep, List<RoomRow>> overdue) {

    /** Asks for all of it; blocks. */
    static ShiftFindings of(Shift shift, ShiftStatistics statistics, RoomApi room) {
        return new ShiftFindings(
                shift, statistics, room.figures(shift.id()), room.rows(RoomFigure.OPENED_ON_SHIFT, null, shift.id()),
                room.rows(RoomFigure.CLOSED_ON_SHIFT, null, shift.id()),
                Map.of(
                        ResponseStep.ACKNOWLEDGE, room.rows(RoomFigure.late(ResponseStep.ACKNOWLEDGE, Span.SHIFT), null, shift.id()).items(),
                        ResponseStep.DISPATCH, room.rows(RoomFigure.reached(ResponseStep.DISPATCH, Span.SHIFT), null, shift.id()).items(),
                        ResponseStep.ARRIVE, room.rows(RoomFigure.reached(ResponseStep.ARRIVE, Span.SHIFT), null, shift.id()).items()),
                shift.isOpen()
                        ? ResponseStep.KNOWN.stream().collect(Collectors.toMap(step -> step, step -> room.rows(RoomFigure.overdue(step), null, null).items()))
                        : Map.of());
    }

    /** What took longer than it might, by step. */
    List<RoomRow> late(ResponseStep step) {
        return reached.getOrDefault(step, List.of()).stream().filter(RoomRow::isLate).toList();
    }
}
