package uz.posbon.sdk.internal.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uz.posbon.sdk.training.scenario.ScenarioProblem;
import uz.posbon.sdk.training.scenario.ScenarioProblem.Kind;

/** What is wrong with a text, as long as it is few enough to read; then how much more. */
final class Findings {
    private static final int MOST = 200;

    private final List<ScenarioProblem> problems = new ArrayList<>();
    private int more;

    /** @param details gap names and values in turn */
    void add(Kind kind, Place place, Object... details) {
        if (problems.size() >= MOST) {
            more++;
            return;
        }
        Map<String, String> gaps = new TreeMap<>();
        for (int i = 0; i < details.length; i += 2) {
            gaps.put(String.valueOf(details[i]), String.valueOf(details[i + 1]));
        }
        problems.add(new ScenarioProblem(kind, place.line(), place.column(), place.pointer(), gaps));
    }

    /** How many there are so far. */
    int count() {
        return problems.size() + more;
    }

    /** Whether no more are listed. */
    boolean isFull() {
        return problems.size() >= MOST;
    }

    /** All, in the order of the text. */
    List<ScenarioProblem> all() {
        List<ScenarioProblem> all = new ArrayList<>(problems);
        all.sort(Comparator.comparingInt(ScenarioProblem::line).thenComparingInt(ScenarioProblem::column));
        if (more > 0) {
            all.add(new ScenarioProblem(Kind.MORE, 0, 0, "", Map.of("count", Integer.toString(more))));
        }
        return all;
    }
}
