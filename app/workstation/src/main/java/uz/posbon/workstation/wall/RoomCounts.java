package uz.posbon.workstation.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.AlarmFigures;
import uz.posbon.sdk.room.Coverage;
import uz.posbon.sdk.room.LoadBand;
import uz.posbon.sdk.room.OperatorLoad;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.Tally;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/** Single numbers of the room as figures of a display: how its alarms behave, who has most of them, which districts nobody can go to. Pure. */
final class RoomCounts {
    private static final Duration STALE = Duration.ofSeconds(10);

    /** What each is called, and the rule it is counted by; the contract's names are what follows the prefix. */
    private static final Map<String, String> KNOWN = Map.of(
            "seat.figure.alarms.raised", "",
            "seat.figure.alarms.standing", "room.standing.rule",
            "seat.figure.alarms.chattering", "room.chattering.rule",
            "seat.figure.alarms.nuisance", "room.nuisance.rule",
            "seat.figure.sources.silent", "room.silent.rule",
            "seat.figure.operators.busiest", "",
            "seat.figure.districts.uncovered", "");

    private static final String PREFIX = "seat.figure.";

    private RoomCounts() {}

    static boolean isKnown(String name) {
        return KNOWN.containsKey(PREFIX + name);
    }

    /** @param room null before the backend has said any */
    static PanelModel.Figure of(String name, @Nullable RoomFigures room, Instant now, Words words) {
        String label = words.text(PREFIX + name);
        if (room == null) {
            return new PanelModel.Figure(label, FiguresPanel.UNKNOWN, "", "", Tone.NEUTRAL);
        }
        AlarmFigures alarms = room.alarms();
        PanelModel.Figure figure = switch (name) {
            case "alarms.raised" -> new PanelModel.Figure(
                    label, Integer.toString(alarms.raised()), alarms.flood() ? words.text("room.flood") : "", "", alarms.flood() ? Tone.EXTREME : Tone.NEUTRAL);
            case "alarms.standing" -> some(label, name, alarms.standing(), words);
            case "alarms.chattering" -> some(label, name, alarms.chattering(), words);
            case "alarms.nuisance" -> some(label, name, alarms.nuisance(), words);
            case "sources.silent" -> some(label, name, alarms.silent(), words);
            case "operators.busiest" -> busiest(label, room, words);
            default -> uncovered(label, room);
        };
        return aged(figure, room, now, words);
    }

    /** What is said about the past must not pass for now. */
    static PanelModel.Figure aged(PanelModel.Figure figure, RoomFigures room, Instant now, Words words) {
        return isOld(room, now) ? new PanelModel.Figure(figure.label(), figure.value(), figure.limit(), asOf(room, words), Tone.NEUTRAL) : figure;
    }

    static boolean isOld(RoomFigures room, Instant now) {
        return !room.time().plus(STALE).isAfter(now);
    }

    static String asOf(RoomFigures room, Words words) {
        return words.text("seat.figure.as-of", Map.of("time", words.time(room.time())));
    }

    private static PanelModel.Figure some(String label, String name, int count, Words words) {
        return new PanelModel.Figure(label, Integer.toString(count), words.text(KNOWN.getOrDefault(PREFIX + name, "")), "", count > 0 ? Tone.MODERATE : Tone.NEUTRAL);
    }

    private static PanelModel.Figure busiest(String label, RoomFigures room, Words words) {
        return room.operators().stream()
                .filter(load -> !load.onBreak())
                .max(Comparator.comparingInt(OperatorLoad::alarms))
                .map(load -> new PanelModel.Figure(label, Integer.toString(load.alarms()), load.operator(), words.name("roomBand", load.band()), tone(load)))
                .orElseGet(() -> new PanelModel.Figure(label, FiguresPanel.UNKNOWN, words.text("shift.nobody"), "", Tone.NEUTRAL));
    }

    private static PanelModel.Figure uncovered(String label, RoomFigures room) {
        long bare = room.units().districts().stream().filter(RoomCounts::isBare).count();
        return new PanelModel.Figure(label, Long.toString(bare), "", "", bare > 0 ? Tone.SEVERE : Tone.NEUTRAL);
    }

    /** A district of which no unit can be sent. */
    static boolean isBare(Coverage one) {
        return one.available() == 0 && !one.zoneId().equals(Tally.NONE);
    }

    /** By the bands of ISA-18.2. */
    static Tone tone(OperatorLoad load) {
        if (load.band().equals(LoadBand.UNACCEPTABLE)) {
            return Tone.EXTREME;
        }
        if (load.band().equals(LoadBand.OVER_DEMANDING)) {
            return Tone.SEVERE;
        }
        return load.onBreak() ? Tone.OFF : Tone.NEUTRAL;
    }
}
