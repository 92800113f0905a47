package uz.posbon.workstation.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.room.LoadBand;
import uz.posbon.sdk.room.OperatorLoad;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.ui.figure.Figure;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.room.RoomModel.Behind;
import uz.posbon.workstation.room.RoomModel.Section;
import uz.posbon.workstation.room.RoomModel.Tile;
import uz.posbon.workstation.words.Words;

/** A tile for each operator on shift: how many alarms he handles, by the bands of ISA-18.2. Pure. */
final class OperatorTiles {
    private final Words words;
    private final Instant asOf;

    OperatorTiles(Words words, Instant asOf) {
        this.words = words;
        this.asOf = asOf;
    }

    Section section(List<OperatorLoad> operators) {
        return new Section("operators", words.text("room.section.operators"), operators.stream().map(this::tile).toList());
    }

    private Tile tile(OperatorLoad load) {
        String state = load.onBreak() ? words.text("room.onBreak") : words.name("roomBand", load.band());
        String last = load.lastAction() == null ? "" : ", " + words.text("room.last", Map.of("minutes", Long.toString(Math.max(0, Duration.between(load.lastAction(), asOf).toMinutes()))));
        return new Tile(
                "operator " + load.operator(),
                new Figure(load.operator(), Integer.toString(load.alarms()), words.text("room.perTen"), state, words.count("room.openCases", load.openCases()) + last, tone(load)),
                behind(load));
    }

    /** His alarms, which the number is of, and his cases; these first while he has no alarms. */
    private List<Behind> behind(OperatorLoad load) {
        Map<String, String> operator = Map.of("operator", load.operator());
        Behind alarms = Behind.asked(words.text("room.alarmsOf", operator), RoomFigure.ALARMS_OF_OPERATOR, load.operator()).named(words.text("room.chart.raised"));
        Behind cases = Behind.asked(words.text("room.casesOf", operator), RoomFigure.CASES_OF_OPERATOR, load.operator()).named(words.text("room.chart.open"));
        return load.alarms() == 0 && load.openCases() > 0 ? List.of(cases, alarms) : List.of(alarms, cases);
    }

    private static Tone tone(OperatorLoad load) {
        if (load.band().equals(LoadBand.UNACCEPTABLE)) {
            return Tone.EXTREME;
        }
        if (load.band().equals(LoadBand.OVER_DEMANDING)) {
            return Tone.SEVERE;
        }
        return load.onBreak() ? Tone.OFF : Tone.NEUTRAL;
    }
}
