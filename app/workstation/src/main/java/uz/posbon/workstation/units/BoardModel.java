package uz.posbon.workstation.units;

import java.util.List;
import java.util.Map;
import uz.posbon.workstation.words.Words;

/**
 * What the board shows, made off the FX thread.
 *
 * @param lines after the filter
 * @param counts units of each status before the filter, by its code
 * @param total units before the filter
 * @param overdue so many of them are overdue
 * @param keys what can be done by keys
 */
record BoardModel(Words words, List<BoardLine> lines, Map<String, Integer> counts, int total, int overdue, String keys) {
    BoardModel {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }
}
