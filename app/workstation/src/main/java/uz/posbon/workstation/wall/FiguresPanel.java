package uz.posbon.workstation.wall;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/** Figures of the room: counted from the picture, or, where they need its history, as the backend has counted them. */
final class FiguresPanel {
    static final String UNKNOWN = "–";
    private static final String PREFIX = "seat.figure.";

    /** @param tone what any other number than none says */
    private record Count(ToLongBiFunction<Picture, Instant> of, Tone tone) {}

    /** By the key of what each is called; the contract's names are what follows the prefix. */
    private static final Map<String, Count> KNOWN = Map.of(
            "seat.figure.incidents.open", new Count((p, now) -> incidents(p, 5), Tone.NEUTRAL),
            "seat.figure.incidents.p1", new Count((p, now) -> incidents(p, 1), Tone.EXTREME),
            "seat.figure.incidents.p2", new Count((p, now) -> incidents(p, 2), Tone.SEVERE),
            "seat.figure.alarms.active", new Count((p, now) -> p.alarms().values().stream().filter(Alarm::isActive).count(), Tone.NEUTRAL),
            "seat.figure.alarms.unacknowledged", new Count((p, now) -> p.alarms().values().stream().filter(a -> !a.isAcknowledged()).count(), Tone.SEVERE),
            "seat.figure.units.available", new Count((p, now) -> units(p, true), Tone.READY),
            "seat.figure.units.busy", new Count((p, now) -> units(p, false), Tone.BUSY),
            "seat.figure.operators.present", new Count((p, now) -> p.shifts().values().stream().filter(Shift::isPresent).count(), Tone.NEUTRAL),
            "seat.figure.cameras.lost", new Count((p, now) -> p.cameras().values().stream().filter(c -> c.state().equals("lost") && !c.isOld(now)).count(), Tone.MODERATE));

    private FiguresPanel() {}

    /** @param room asked only where a figure is shown that it holds */
    static PanelModel of(ScenePanel.Figures panel, Picture picture, Supplier<@Nullable RoomFigures> room, Instant now, Words words) {
        RoomFigures counted = panel.names().stream().anyMatch(FiguresPanel::isOfRoom) ? room.get() : null;
        RoomBoards boards = new RoomBoards(counted, picture, now, words);
        RoomCharts charts = new RoomCharts(counted, picture, words);
        return new PanelModel.Figures(
                panel.names().stream()
                        .filter(name -> !RoomBoards.isKnown(name) && !RoomCharts.isKnown(name))
                        .map(name -> TimeFigures.isKnown(name) ? TimeFigures.of(name, counted, now, words)
                                : RoomCounts.isKnown(name) ? RoomCounts.of(name, counted, now, words) : figure(name, picture, now, words))
                        .toList(),
                panel.names().stream().filter(RoomBoards::isKnown).map(boards::of).toList(),
                panel.names().stream().filter(RoomCharts::isKnown).map(name -> charts.of(name, now)).toList());
    }

    private static boolean isOfRoom(String name) {
        return TimeFigures.isKnown(name) || RoomCounts.isKnown(name) || RoomBoards.isKnown(name) || RoomCharts.isKnown(name);
    }

    static boolean isKnown(String name) {
        return KNOWN.containsKey(PREFIX + name) || isOfRoom(name);
    }

    static List<String> unknown(ScenePanel.Figures panel) {
        return panel.names().stream().filter(name -> !isKnown(name)).toList();
    }

    private static PanelModel.Figure figure(String name, Picture picture, Instant now, Words words) {
        Count count = KNOWN.get(PREFIX + name);
        if (count == null) {
            return new PanelModel.Figure(name, UNKNOWN, "", "", Tone.NEUTRAL);
        }
        long value = count.of().applyAsLong(picture, now);
        return new PanelModel.Figure(words.text(PREFIX + name), Long.toString(value), "", "", value == 0 ? Tone.NEUTRAL : count.tone());
    }

    private static long incidents(Picture picture, int lowest) {
        return picture.incidents().values().stream().filter(Incident::isOpen).filter(i -> lowest == 5 || i.priority() == lowest).count();
    }

    private static long units(Picture picture, boolean free) {
        return picture.units().values().stream()
                .filter(unit -> !unit.status().equals(UnitStatus.OUT_OF_SERVICE) && unit.status().equals(UnitStatus.AVAILABLE) == free)
                .count();
    }
}
