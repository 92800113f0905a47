package uz.posbon.workstation.units;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** Makes the board from the state of the desk. One thread at a time, not the FX thread. */
final class BoardProjection {
    /**
     * What the operator chose.
     *
     * @param columns so many units side by side
     * @param held whether his hand is on the board, so that nothing may move
     */
    record View(UnitFilter filter, Grouping grouping, int columns, boolean held) {}

    private final UnitRows rows = new UnitRows(OverdueLimits.USUAL);
    private List<BoardLine> shown = List.of();
    private View before = new View(UnitFilter.parse(""), Grouping.STATUS, 0, false);

    BoardModel of(DeskState desk, Words words, View view) {
        List<UnitRow> all = rows.of(desk.picture(), desk.now(), words);
        boolean same = view.filter().equals(before.filter()) && view.grouping() == before.grouping() && view.columns() == before.columns();
        shown = view.held() && same && !shown.isEmpty()
                ? BoardLines.held(shown, all)
                : BoardLines.of(all.stream().filter(view.filter()::fits).toList(), view.grouping(), view.columns());
        before = view;
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(row -> counts.merge(row.look().status().code(), 1, Integer::sum));
        String keys = words.text(desk.barred().equals(Phrase.NOTHING) ? "units.keys" : "units.keys-look");
        return new BoardModel(words, shown, counts, all.size(), (int) all.stream().filter(UnitRow::overdue).count(), keys);
    }
}
