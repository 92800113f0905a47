package uz.posbon.workstation.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.ResponseTimes;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigure.Span;
import uz.posbon.sdk.room.TimeSpan;
import uz.posbon.ui.figure.Figure;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.room.RoomModel.Behind;
import uz.posbon.workstation.room.RoomModel.Section;
import uz.posbon.workstation.room.RoomModel.Tile;
import uz.posbon.workstation.words.Words;

/** Tiles of how long each step takes, against its limits and against the last four weeks. Pure. */
final class TimeTiles {
    /** Nine of ten are to be in time; a response plan's limit that more than this share breaks is not kept. */
    private static final double LATE = 0.1;

    /** Key of the section after which the charts stand. */
    static final String LAST = "times " + ResponseStep.ARRIVE.code();

    private final Words words;

    TimeTiles(Words words) {
        this.words = words;
    }

    List<Section> sections(List<ResponseTimes> all) {
        return all.stream().map(this::section).toList();
    }

    private Section section(ResponseTimes times) {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(waiting(times));
        tiles.add(time(times, "median", times.now().p50(), times.weeks().p50()));
        tiles.add(time(times, "p90", times.now().p90(), times.weeks().p90()));
        if (times.shift() != null) {
            tiles.add(late(times, times.shift()));
        }
        return new Section("times " + times.step(), words.text("room.section.times", step(times)), tiles);
    }

    private Tile waiting(ResponseTimes times) {
        String name = words.text("room.waiting");
        String title = words.name("roomStep", times.step()) + " · " + name;
        Behind waiting = Behind.asked(title, RoomFigure.waiting(times.step()), null).named(name);
        String overdue = times.overdue() > 0 ? words.count("room.overdue", times.overdue()) : "";
        return new Tile(
                times.step() + " waiting",
                new Figure(name, Integer.toString(times.waiting()), "", overdue, "", times.overdue() > 0 ? Tone.EXTREME : Tone.NEUTRAL),
                overdue.isEmpty() ? List.of(waiting)
                        : List.of(Behind.asked(title + ", " + overdue, RoomFigure.overdue(times.step()), null).named(overdue), waiting));
    }

    private Tile time(ResponseTimes times, String which, @Nullable Duration now, @Nullable Duration before) {
        TimeSpan span = times.now();
        boolean p90 = which.equals("p90");
        Tone tone = !p90 || span.limited() == 0 ? Tone.NEUTRAL : span.late() > span.limited() * LATE ? Tone.SEVERE : Tone.READY;
        String name = words.text("room." + which);
        return new Tile(
                times.step() + " " + which,
                new Figure(name, span(now), words.text("room.of", Map.of("n", Integer.toString(span.measured()))), limit(span), trend(now, before), tone),
                times.shift() == null
                        ? List.of(reached(times, Span.NOW), late(times, Span.NOW), reached(times, Span.WEEKS))
                        : List.of(reached(times, Span.NOW), late(times, Span.NOW), reached(times, Span.SHIFT), reached(times, Span.WEEKS)));
    }

    private Behind reached(ResponseTimes times, Span span) {
        String name = words.text("room.span." + span);
        return Behind.asked(words.name("roomStep", times.step()) + " · " + name, RoomFigure.reached(times.step(), span), null).named(name);
    }

    private Behind late(ResponseTimes times, Span span) {
        String name = words.text("room.late." + span);
        return Behind.asked(words.name("roomStep", times.step()) + " · " + name, RoomFigure.late(times.step(), span), null).named(name);
    }

    private Tile late(ResponseTimes times, TimeSpan shift) {
        String name = words.text("room.late.SHIFT");
        boolean many = shift.late() > shift.limited() * LATE;
        return new Tile(
                times.step() + " late",
                new Figure(name, Integer.toString(shift.late()), words.text("room.of", Map.of("n", Integer.toString(shift.limited()))),
                        shift.p90() == null ? "" : words.text("room.shiftTimes", Map.of("p50", span(shift.p50()), "p90", span(shift.p90()))), "",
                        shift.late() == 0 ? Tone.NEUTRAL : many ? Tone.SEVERE : Tone.MODERATE),
                List.of(late(times, Span.SHIFT), reached(times, Span.SHIFT)));
    }

    private String limit(TimeSpan span) {
        if (span.measured() == 0) {
            // Nothing is known of a limit where nothing was measured; 'no limit' would be wrong.
            return "";
        }
        if (span.shortestLimit() == null || span.longestLimit() == null) {
            return words.text("room.noLimit");
        }
        String shortest = Words.span(span.shortestLimit());
        String longest = Words.span(span.longestLimit());
        return words.text("room.limit", Map.of(
                "limit", shortest.equals(longest) ? shortest : shortest + "–" + longest, "late", Integer.toString(span.late())));
    }

    /** An arrow says it besides the numbers: up is slower than usual at this hour. */
    private String trend(@Nullable Duration now, @Nullable Duration before) {
        if (before == null) {
            return words.text("room.noWeeks");
        }
        int compared = now == null ? 0 : now.compareTo(before);
        String arrow = now == null ? "" : compared > 0 ? "▲ " : compared < 0 ? "▼ " : "= ";
        return arrow + words.text("room.weeks", Map.of("time", Words.span(before)));
    }

    private Map<String, String> step(ResponseTimes times) {
        ResponseStep step = times.step();
        return Map.of("step", words.name("roomStep", step));
    }

    private static String span(@Nullable Duration duration) {
        return duration == null ? "–" : Words.span(duration);
    }
}
