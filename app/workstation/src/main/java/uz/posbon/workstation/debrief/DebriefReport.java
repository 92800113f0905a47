package uz.posbon.workstation.debrief;

import java.util.ArrayList;
import java.util.List;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.Outcome;
import uz.posbon.sdk.training.debrief.Result;
import uz.posbon.ui.figure.Figure;
import uz.posbon.workstation.debrief.DebriefTable.Cell;
import uz.posbon.workstation.debrief.DebriefTable.Column;
import uz.posbon.workstation.paper.Report;
import uz.posbon.workstation.words.Words;

/** A debrief on paper: the score and what went wrong stand on the first page, then everything else. Pure. */
final class DebriefReport {
    private DebriefReport() {}

    static Report of(Debrief debrief, List<EarlierRun> earlier, Words words) {
        DebriefWords say = new DebriefWords(words);
        List<Report.Table> tables = new ArrayList<>();
        tables.add(paper(results("wrong", debrief.results().stream().filter(result -> result.outcome().isBad()).toList(), say, "debrief.wrong.empty")));
        tables.add(paper(LogTables.talk(debrief, say)));
        tables.add(paper(PeopleLines.table(debrief, say)));
        tables.add(paper(PeopleLines.times(debrief, say)));
        tables.add(paper(LogTables.units(debrief, say)));
        tables.add(paper(results("right", debrief.results().stream().filter(result -> result.outcome().equals(Outcome.DONE)).toList(), say, "report.none")));
        tables.add(paper(results("undecided", debrief.results().stream().filter(result -> !result.outcome().isDecided()).toList(), say, "report.none")));
        if (!earlier.isEmpty()) {
            tables.add(paper(ResultLines.compared(debrief.comparedWith(earlier.getFirst().debrief()), say)));
            tables.add(paper(RunLines.table(debrief, earlier, say)));
        }
        tables.add(paper(LogTables.timeline(debrief, say)));
        List<Report.Fact> head = List.of(
                new Report.Fact(words.text("debrief.people"), say.who(debrief, earlier)), new Report.Fact(words.text("report.when"), say.when(debrief)));
        return new Report(words.tag(), say.text("debrief.title", "title", words.local(debrief.title())), head,
                DebriefProjection.figures(debrief, say).stream().map(DebriefReport::fact).toList(), tables, words.text("paper.page"));
    }

    private static Report.Fact fact(Figure figure) {
        return new Report.Fact(figure.unit().isEmpty() ? figure.name() : figure.name() + "\n" + figure.unit(), figure.value());
    }

    private static DebriefTable results(String key, List<Result> results, DebriefWords say, String empty) {
        return ResultLines.table(key, say.text("debrief." + key), results, say, say.text(empty));
    }

    private static Report.Table paper(DebriefTable table) {
        return new Report.Table(table.title(), table.columns().stream().map(Column::title).toList(), table.columns().stream().map(Column::em).toList(),
                table.lines().stream().map(line -> line.cells().stream().map(Cell::text).toList()).toList(), table.empty());
    }
}
