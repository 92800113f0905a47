package uz.posbon.workstation.units;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays the units out in lines: agency by agency, in it group by group, so many side by side. Pure. */
final class BoardLines {
    private BoardLines() {}

    static List<BoardLine> of(List<UnitRow> rows, Grouping grouping, int columns) {
        List<BoardLine> lines = new ArrayList<>();
        List<UnitRow> ordered = rows.stream().sorted(grouping.order()).toList();
        by(ordered, UnitRow::agencyId).values().forEach(agency -> {
            lines.add(heading(agency));
            by(agency, grouping::of).forEach((group, units) -> {
                for (int from = 0; from < units.size(); from += columns) {
                    List<UnitRow> side = units.subList(from, Math.min(from + columns, units.size()));
                    lines.add(new BoardLine.Units(from == 0 ? group : "", units.size(), side));
                }
            });
        });
        return lines;
    }

    /** The same places with what is known now: units that came or went meanwhile wait until the hand is off the board. */
    static List<BoardLine> held(List<BoardLine> before, List<UnitRow> rows) {
        Map<String, UnitRow> now = rows.stream().collect(Collectors.toMap(UnitRow::id, Function.identity()));
        return before.stream()
                .map(line -> line instanceof BoardLine.Units units
                        ? new BoardLine.Units(
                                units.group(), units.size(),
                                units.units().stream().map(row -> now.getOrDefault(row.id(), row)).toList())
                        : line)
                .toList();
    }

    private static BoardLine.Heading heading(List<UnitRow> agency) {
        UnitRow first = agency.getFirst();
        int available = (int) agency.stream().filter(row -> row.look().rank() == 0).count();
        int overdue = (int) agency.stream().filter(UnitRow::overdue).count();
        return new BoardLine.Heading(first.agencyId(), first.agency(), agency.size(), available, overdue);
    }

    private static Map<String, List<UnitRow>> by(List<UnitRow> rows, Function<UnitRow, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
