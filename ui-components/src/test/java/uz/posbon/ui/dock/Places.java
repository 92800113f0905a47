package uz.posbon.ui.dock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import uz.posbon.ui.dock.Place.Part;
import uz.posbon.ui.dock.Place.Split;
import uz.posbon.ui.dock.Place.Stack;

/** Arrangements for tests: that of a desk, and any. */
final class Places {
    private static final List<String> ALL = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private Places() {}

    static Arrangement desk() {
        Place queues = Place.column(new Part(Place.alone("alarms"), 300), new Part(Place.alone("incidents"), 300));
        Place row = Place.row(new Part(queues, 520), new Part(Place.alone("map"), 900), new Part(Place.alone("case"), 460));
        // What takes the room that is left has no size of its own.
        return Arrangement.of(Place.column(new Part(row, 232), new Part(Place.alone("cameras"), 232)));
    }

    /** Any arrangement of one to eight panels, some of them in windows. */
    static Arbitrary<Arrangement> any() {
        return Arbitraries.randomValue(random -> {
            List<String> panels = new ArrayList<>(ALL.subList(0, 1 + random.nextInt(ALL.size())));
            Collections.shuffle(panels, random);
            int inMain = 1 + random.nextInt(panels.size());
            List<Arrangement.Window> windows = new ArrayList<>();
            for (String panel : panels.subList(inMain, panels.size())) {
                windows.add(new Arrangement.Window(Place.alone(panel), new Rectangle2D(
                        random.nextInt(9000) - 4000, random.nextInt(5000) - 2000, random.nextInt(3000), random.nextInt(2000))));
            }
            return new Arrangement(place(panels.subList(0, inMain), random.nextBoolean(), random), windows);
        });
    }

    private static Place place(List<String> panels, boolean row, Random random) {
        if (panels.size() == 1 || random.nextInt(4) == 0) {
            return new Stack(panels, panels.get(random.nextInt(panels.size())), random.nextInt(5) == 0);
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < panels.size()) {
            int most = parts.isEmpty() ? panels.size() - 1 : panels.size() - from;
            int to = from + 1 + random.nextInt(most);
            parts.add(new Part(place(panels.subList(from, to), !row, random), 1 + random.nextInt(2000)));
            from = to;
        }
        return new Split(row, parts);
    }
}
