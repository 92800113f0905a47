package uz.posbon.workstation.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.Coverage;
import uz.posbon.sdk.room.OperatorLoad;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.Tally;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/** Boards of a display: what each operator has on his hands, and what each district can count on. Pure. */
final class RoomBoards {
    private static final String OPERATORS = "operators.load";
    private static final String DISTRICTS = "districts.coverage";

    private final @Nullable RoomFigures room;
    private final Picture picture;
    private final Instant now;
    private final Words words;

    /** @param room null before the backend has said any */
    RoomBoards(@Nullable RoomFigures room, Picture picture, Instant now, Words words) {
        this.room = room;
        this.picture = picture;
        this.now = now;
        this.words = words;
    }

    static boolean isKnown(String name) {
        return name.equals(OPERATORS) || name.equals(DISTRICTS);
    }

    PanelModel.Board of(String name) {
        boolean operators = name.equals(OPERATORS);
        String title = words.text("seat.figure." + name);
        List<String> columns = operators
                ? List.of(words.text("seat.board.alarms"), words.text("seat.board.open"), words.text("seat.board.last"))
                : List.of(words.text("seat.board.free"), words.text("seat.board.units"), words.text("seat.board.open"));
        if (room == null) {
            return new PanelModel.Board(title, columns, words.text("room.none"), List.of());
        }
        String empty = words.text(operators ? "shift.nobody" : "seat.board.no-districts");
        List<PanelModel.Line> lines = operators ? room.operators().stream().map(this::operator).toList() : districts(room);
        // What is said about the past must not pass for now.
        return RoomCounts.isOld(room, now)
                ? new PanelModel.Board(title + " · " + RoomCounts.asOf(room, words), columns, empty, lines.stream()
                        .map(line -> new PanelModel.Line(line.name(), line.remark(), Tone.NEUTRAL, line.numbers())).toList())
                : new PanelModel.Board(title, columns, empty, lines);
    }

    private PanelModel.Line operator(OperatorLoad load) {
        String remark = load.onBreak() ? words.text("room.onBreak") : words.name("roomBand", load.band());
        Instant acted = load.lastAction();
        String last = acted == null ? FiguresPanel.UNKNOWN
                : Long.toString(Math.max(0, Duration.between(acted, now).toMinutes()));
        return new PanelModel.Line(load.operator(), remark, RoomCounts.tone(load), List.of(Integer.toString(load.alarms()), Integer.toString(load.openCases()), last));
    }

    private List<PanelModel.Line> districts(RoomFigures figures) {
        List<PanelModel.Line> lines = new ArrayList<>();
        for (Coverage one : figures.units().districts()) {
            int open = open(figures, one.zoneId());
            boolean bare = RoomCounts.isBare(one);
            lines.add(new PanelModel.Line(
                    district(one.zoneId(), picture, words), bare ? words.text("seat.board.bare") : "", !bare ? Tone.NEUTRAL : open > 0 ? Tone.SEVERE : Tone.MODERATE,
                    List.of(Integer.toString(one.available()), Integer.toString(one.total()), Integer.toString(open))));
        }
        return lines;
    }

    /** Open incidents there. */
    static int open(RoomFigures figures, String zoneId) {
        return figures.open().byDistrict().stream().filter(tally -> tally.of().equals(zoneId)).mapToInt(Tally::count).sum();
    }

    static String district(String id, Picture picture, Words words) {
        if (id.equals(Tally.NONE)) {
            return words.text("room.noDistrict");
        }
        var zone = picture.catalogue().zones().get(id);
        return zone == null ? id : words.local(zone.name());
    }
}
