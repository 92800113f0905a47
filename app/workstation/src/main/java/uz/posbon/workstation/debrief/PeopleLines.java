package uz.posbon.workstation.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.Figures;
import uz.posbon.sdk.training.debrief.StageTimes;
import uz.posbon.ui.figure.FigureChart;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.debrief.DebriefTable.Cell;
import uz.posbon.workstation.debrief.DebriefTable.Column;
import uz.posbon.workstation.debrief.DebriefTable.Line;

/** The team and each trainee as lines: points, times, keys and clicks. */
final class PeopleLines {
    /** More steps than these have no room for their names. */
    private static final int MOST_STEPS = 20;

    private PeopleLines() {}

    private static List<Figures> all(Debrief debrief) {
        return Stream.concat(Stream.of(debrief.team()), debrief.each().stream()).toList();
    }

    private static Cell name(Figures figures, DebriefWords say) {
        return figures.name() == null ? new Cell(say.text("debrief.team"), -1) : Cell.of(figures.name());
    }

    private static String id(Figures figures) {
        return figures.name() == null ? "" : figures.name();
    }

    static DebriefTable table(Debrief debrief, DebriefWords say) {
        List<Column> columns = List.of(
                new Column(say.text("debrief.who"), 12, false), new Column(say.text("debrief.points"), 8, true), new Column(say.text("debriefOutcome.Done"), 8, true),
                new Column(say.text("debriefOutcome.Late"), 7.5, true), new Column(say.text("debriefOutcome.Missed"), 9, true),
                new Column(say.text("debriefOutcome.Wrong"), 8, true), new Column(say.text("debrief.commands"), 11, true), new Column(say.text("debrief.keys"), 8.5, true),
                new Column(say.text("debrief.clicks"), 8.5, true));
        List<Line> lines = all(debrief).stream().map(f -> new Line(id(f), Tone.NEUTRAL, List.of(
                name(f, say), new Cell(f.points() + " / " + f.possible(), f.points()), Cell.of(f.done()), Cell.of(f.late()),
                f.name() == null ? Cell.of(f.missed()) : new Cell(DebriefWords.NONE, -1), Cell.of(f.wrong()), Cell.of(f.commands()),
                new Cell(say.count(f.keys()), f.keys() == null ? -1 : f.keys()), new Cell(say.count(f.clicks()), f.clicks() == null ? -1 : f.clicks())), null)).toList();
        return new DebriefTable("people", say.text("debrief.people"), columns, lines, say.text("debrief.nobody"));
    }

    static DebriefTable times(Debrief debrief, DebriefWords say) {
        List<Column> columns = List.of(
                new Column(say.text("debrief.who"), 13, false), new Column(say.text("debrief.stage"), 14, false), new Column(say.text("report.measured"), 8.5, true),
                new Column(say.text("room.median"), 7, true), new Column(say.text("room.p90"), 7, true), new Column(say.text("report.late"), 12, true));
        List<Line> lines = new ArrayList<>();
        for (Figures figures : all(debrief)) {
            for (StageTimes times : figures.times()) {
                if (times.count() > 0) {
                    lines.add(new Line(id(figures) + " " + times.stage(), times.late() > 0 ? Tone.MODERATE : Tone.NEUTRAL, List.of(
                            name(figures, say), Cell.of(say.words().name("debriefStage", times.stage())), Cell.of(times.count()),
                            DebriefWords.spanCell(times.median()), DebriefWords.spanCell(times.p90()), new Cell(say.late(times.late(), times.limited()), times.late())), null));
                }
            }
        }
        return new DebriefTable("times", say.text("report.times"), columns, lines, say.text("report.none"));
    }

    /** Commands of each, in as many steps as can be read. */
    static FigureChart.Content activity(Debrief debrief, DebriefWords say) {
        int minutes = debrief.team().activity().size();
        int each = (minutes + MOST_STEPS - 1) / MOST_STEPS;
        List<String> steps = new ArrayList<>();
        for (int minute = 0; minute < minutes; minute += each) {
            steps.add(Integer.toString(minute));
        }
        String title = each == 1 ? say.text("debrief.activity") : say.text("debrief.activity.steps", "minutes", each);
        return new FigureChart.Content(title, steps, debrief.each().stream().map(f -> new FigureChart.Row(id(f), summed(f.activity(), each, steps.size()))).toList());
    }

    private static List<Integer> summed(List<Integer> minutes, int each, int steps) {
        List<Integer> sums = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            sums.add(minutes.subList(step * each, Math.min(minutes.size(), (step + 1) * each)).stream().mapToInt(Integer::intValue).sum());
        }
        return sums;
    }
}
