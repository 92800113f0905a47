package uz.posbon.workstation.debrief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.Figures;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.debrief.DebriefTable.Cell;
import uz.posbon.workstation.debrief.DebriefTable.Column;
import uz.posbon.workstation.debrief.DebriefTable.Line;

/** This run and those before it as lines, the newest first: whether practice helps. */
final class RunLines {
    private RunLines() {}

    static DebriefTable table(Debrief now, List<EarlierRun> earlier, DebriefWords say) {
        List<Column> columns = List.of(
                new Column(say.text("debrief.trend"), 11, false), new Column(say.text("debrief.judged"), 14, true), new Column(say.text("debrief.people"), 14, false),
                new Column("%", 5, true), new Column(say.text("debrief.points"), 8, true), new Column(say.text("debriefOutcome.Done"), 8, true),
                new Column(say.text("debriefOutcome.Late"), 7.5, true), new Column(say.text("debriefOutcome.Missed"), 9, true),
                new Column(say.text("debriefOutcome.Wrong"), 8, true), new Column(say.text("debrief.unanswered"), 12, true));
        List<Line> lines = new ArrayList<>();
        Debrief later = now;
        Instant judged = null;
        for (EarlierRun before : earlier) {
            lines.add(line(later, judged, before.debrief(), say, lines.size()));
            later = before.debrief();
            judged = before.judged();
        }
        lines.add(line(later, judged, null, say, lines.size()));
        return new DebriefTable("runs", say.text("debrief.runs"), columns, lines, "");
    }

    /** @param judged null for the run the debrief is about */
    private static Line line(Debrief run, @Nullable Instant judged, @Nullable Debrief before, DebriefWords say, int number) {
        Figures team = run.team();
        Cell trend = before == null ? Cell.of(DebriefWords.NONE) : Cell.of(say.words().name("debriefTrend", run.comparedWith(before).trend()));
        Tone tone = before == null ? Tone.NEUTRAL : DebriefTones.of(run.comparedWith(before).trend());
        // By their age, as this one has no other moment than now.
        Cell when = new Cell(judged == null ? say.text("debrief.thisRun") : say.moment(judged), -number);
        return new Line(Integer.toString(number), tone, List.of(
                trend, when, Cell.of(say.who(run)), Cell.of(team.percent()), new Cell(team.points() + " / " + team.possible(), team.points()), Cell.of(team.done()),
                Cell.of(team.late()), Cell.of(team.missed()), Cell.of(team.wrong()), Cell.of(run.unanswered().size())), null);
    }
}
