package uz.posbon.workstation.debrief;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.debrief.Change;
import uz.posbon.sdk.training.debrief.Comparison;
import uz.posbon.sdk.training.debrief.Result;
import uz.posbon.workstation.debrief.DebriefTable.Cell;
import uz.posbon.workstation.debrief.DebriefTable.Column;
import uz.posbon.workstation.debrief.DebriefTable.Line;

/** The expectations as lines, what went wrong first; and beside an earlier run. */
final class ResultLines {
    private static final Comparator<Result> WORST_FIRST =
            Comparator.<Result>comparingInt(result -> DebriefTones.order(result.outcome())).thenComparing(result -> result.points() - result.maximum());

    private ResultLines() {}

    static DebriefTable table(List<Result> results, DebriefWords say) {
        return table("results", say.text("debrief.results"), results, say, say.text("debrief.results.empty"));
    }

    static DebriefTable table(String key, String title, List<Result> results, DebriefWords say, String empty) {
        List<Column> columns = List.of(
                new Column(say.text("debrief.outcome"), 10.5, false), new Column(say.text("debrief.expectation"), 20, false), new Column(say.text("debrief.who"), 8, false),
                new Column(say.text("debrief.took"), 6.5, true), new Column(say.text("debrief.limit"), 6.5, true), new Column(say.text("debrief.points"), 7, true),
                new Column(say.text("debrief.at"), 8, true), new Column(say.text("debrief.remark"), 12, false));
        return new DebriefTable(key, title, columns, results.stream().sorted(WORST_FIRST).map(result -> line(result, say)).toList(), empty);
    }

    private static Line line(Result result, DebriefWords say) {
        return new Line(result.expectationId(), DebriefTones.of(result.outcome()), List.of(
                outcome(result, say), Cell.of(say.words().local(result.text())), Cell.of(DebriefWords.names(result)), DebriefWords.spanCell(result.took()),
                DebriefWords.spanCell(result.within()), points(result), say.at(result.at() == null ? null : result.at().time()), Cell.of(say.remark(result))),
                result.at() == null ? null : result.at().time());
    }

    private static Cell outcome(Result result, DebriefWords say) {
        return new Cell(say.words().name("debriefOutcome", result.outcome()), DebriefTones.order(result.outcome()));
    }

    private static Cell points(Result result) {
        return result.outcome().isDecided() ? new Cell(result.points() + " / " + result.maximum(), result.points()) : new Cell(DebriefWords.NONE, -1);
    }

    static DebriefTable compared(Comparison comparison, DebriefWords say) {
        List<Column> columns = List.of(
                new Column(say.text("debrief.trend"), 11, false), new Column(say.text("debrief.expectation"), 22, false), new Column(say.text("debrief.before"), 10.5, false),
                new Column(say.text("debrief.took"), 6.5, true), new Column(say.text("debrief.now"), 10.5, false), new Column(say.text("debrief.took"), 6.5, true));
        return new DebriefTable("comparison", say.text("debrief.comparison"), columns, comparison.changes().stream().map(change -> line(change, say)).toList(), "");
    }

    private static Line line(Change change, DebriefWords say) {
        return new Line(change.expectationId(), DebriefTones.of(change.trend()), List.of(
                Cell.of(say.words().name("debriefTrend", change.trend())), Cell.of(say.words().local(change.text())),
                side(change.before(), say), took(change.before()), side(change.now(), say), took(change.now())),
                change.now() == null || change.now().at() == null ? null : change.now().at().time());
    }

    private static Cell side(@Nullable Result result, DebriefWords say) {
        return result == null ? new Cell(DebriefWords.NONE, Double.MAX_VALUE) : outcome(result, say);
    }

    private static Cell took(@Nullable Result result) {
        return DebriefWords.spanCell(result == null ? null : result.took());
    }
}
