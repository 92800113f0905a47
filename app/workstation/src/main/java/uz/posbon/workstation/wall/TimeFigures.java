package uz.posbon.workstation.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.ResponseTimes;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.TimeSpan;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/**
 * How fast the room is, as figures of a display: {@code STEP.p50}, {@code STEP.p90} and {@code STEP.overdue} of each step, with the plans' limits and with
 * how it usually is at this hour. Pure.
 */
final class TimeFigures {
    /** Nine of ten are to be in time. */
    private static final double LATE = 0.1;
    private static final List<String> KINDS = List.of("p50", "p90", "overdue");

    private TimeFigures() {}

    static boolean isKnown(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && ResponseStep.KNOWN.stream().anyMatch(step -> step.code().equals(name.substring(0, dot))) && KINDS.contains(name.substring(dot + 1));
    }

    /** @param room null before the backend has said any */
    static PanelModel.Figure of(String name, @Nullable RoomFigures room, Instant now, Words words) {
        ResponseStep step = new ResponseStep(name.substring(0, name.indexOf('.')));
        String kind = name.substring(name.indexOf('.') + 1);
        String label = words.name("roomStep", step) + " · " + words.text("seat.figure." + kind);
        Optional<ResponseTimes> times = room == null ? Optional.empty() : room.response().stream().filter(one -> one.step().equals(step)).findFirst();
        if (room == null || times.isEmpty()) {
            return new PanelModel.Figure(label, FiguresPanel.UNKNOWN, "", "", Tone.NEUTRAL);
        }
        PanelModel.Figure figure = kind.equals("overdue") ? overdue(label, times.get(), words) : time(label, times.get(), kind, words);
        return RoomCounts.aged(figure, room, now, words);
    }

    private static PanelModel.Figure overdue(String label, ResponseTimes times, Words words) {
        return new PanelModel.Figure(
                label, Integer.toString(times.overdue()), words.text("seat.figure.of-waiting", Map.of("n", Integer.toString(times.waiting()))), "",
                times.overdue() > 0 ? Tone.EXTREME : Tone.NEUTRAL);
    }

    private static PanelModel.Figure time(String label, ResponseTimes times, String kind, Words words) {
        boolean p90 = kind.equals("p90");
        TimeSpan span = times.now();
        Duration value = p90 ? span.p90() : span.p50();
        Tone tone = !p90 || span.limited() == 0 ? Tone.NEUTRAL : span.late() > span.limited() * LATE ? Tone.SEVERE : Tone.READY;
        return new PanelModel.Figure(label, value == null ? FiguresPanel.UNKNOWN : Words.span(value), limit(span, words), trend(value, p90 ? times.weeks().p90() : times.weeks().p50(), words), tone);
    }

    private static String limit(TimeSpan span, Words words) {
        if (span.shortestLimit() == null || span.longestLimit() == null) {
            return "";
        }
        String shortest = Words.span(span.shortestLimit());
        String longest = Words.span(span.longestLimit());
        return words.text("room.limit", Map.of("limit", shortest.equals(longest) ? shortest : shortest + "–" + longest, "late", Integer.toString(span.late())));
    }

    /** An arrow says it besides the numbers: up is slower than usual at this hour. */
    private static String trend(@Nullable Duration value, @Nullable Duration usual, Words words) {
        if (usual == null) {
            return "";
        }
        int compared = value == null ? 0 : value.compareTo(usual);
        return (value == null ? "" : compared > 0 ? "▲ " : compared < 0 ? "▼ " : "= ") + words.text("room.weeks", Map.of("time", Words.span(usual)));
    }
}
