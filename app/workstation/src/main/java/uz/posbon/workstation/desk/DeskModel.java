package uz.posbon.workstation.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.workstation.cameras.CameraEntry;
import uz.posbon.workstation.citymap.CityLayers;
import uz.posbon.workstation.detail.Detail;
import uz.posbon.workstation.messages.MessagesModel;
import uz.posbon.workstation.outbox.OutboxModel;
import uz.posbon.workstation.queue.DeskQueues;
import uz.posbon.workstation.room.RoomModel;
import uz.posbon.workstation.shift.ShiftModel;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/**
 * Everything the desk shows, made off the FX thread from one picture; the views only paint it. The queues are told by {@link DeskQueues}.
 *
 * @param cameras what looks closest at the selection
 * @param allCameras every camera of the city, by name
 * @param positions where units were last
 * @param asOf when what is shown was true: the time of the last event; null before the first picture
 * @param outbox what was done here and is not confirmed
 * @param health how each source stands, the worst first
 * @param room the room as a whole
 * @param messages what this operator has not taken note of, and what everybody was told
 * @param load how many alarms came in lately
 */
public record DeskModel(
        Words words,
        Focus focus,
        Detail detail,
        List<VideoSource> cameras,
        CityLayers map,
        Map<String, UnitPosition> positions,
        ConnectionState connection,
        @Nullable Instant asOf,
        DeskQueues.Load load,
        List<CameraEntry> allCameras,
        ShiftModel shift,
        List<QueueRow> attention,
        OutboxModel outbox,
        List<QueueRow> health,
        RoomModel room,
        MessagesModel messages) {

    /** Another selection in the same city. */
    DeskModel choosing(Choice choice) {
        return new DeskModel(
                words, choice.focus(), choice.detail(), cameras, map, positions, connection, asOf, load, allCameras, shift, attention, outbox, health, room,
                messages);
    }
}
