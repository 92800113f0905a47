package uz.posbon.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.dock.DockPanel.Standing;
import uz.posbon.ui.dock.Place.Part;

class FittingTest {
    private static final Place QUEUE = Place.alone("queue");
    private static final Place MAP = Place.alone("map");
    private static final Arrangement FIRST = Arrangement.of(Place.row(new Part(QUEUE, 400), new Part(MAP, 900)));
    private static final Arrangement LARGE = Arrangement.of(Place.row(
            new Part(QUEUE, 400), new Part(MAP, 900), new Part(Place.alone("units"), 500), new Part(Place.alone("shift"), 500)));

    private static DockPanel panel(String id, double width) {
        Region content = new Region();
        content.setMinSize(width, 200);
        return DockPanel.free(id, content, DockSide.RIGHT, width, 200);
    }

    private static Arrangement in(double width, Arrangement wanted) {
        SequencedMap<String, DockPanel> panels = new LinkedHashMap<>();
        List.of(panel("queue", 300).standing(Standing.ALWAYS_SEEN), panel("map", 200).standing(Standing.GROWING), panel("units", 300), panel("shift", 300))
                .forEach(each -> panels.put(each.id(), each));
        return new Fitting(panels, FIRST, new Homes(panels, FIRST)).of(wanted, new NeededRoom(panels, 1), width, 600);
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(in(1200, LARGE)).isEqualTo(LARGE);
        assertThat(in(0, LARGE)).as("nobody knows how much room there is").isEqualTo(LARGE);
    }

    @Test
    void theLastComersGoBehindTheTabOfWhatGrowsWhichStaysInFront() {
        Arrangement narrower = in(950, LARGE);
        assertThat(narrower.stackOf("shift").orElseThrow().inOrder()).containsExactly("map", "shift");
        assertThat(narrower.stackOf("shift").orElseThrow().front()).isEqualTo("map");
        assertThat(narrower.stackOf("units").orElseThrow().inOrder()).containsExactly("units");
        assertThat(in(700, LARGE).stackOf("map").orElseThrow().inOrder()).containsExactlyInAnyOrder("map", "shift", "units");
    }

    @Test
    void theArrangementOfTheBeginningIsNeverChanged() {
        assertThat(in(100, FIRST)).isEqualTo(FIRST);
    }
}
