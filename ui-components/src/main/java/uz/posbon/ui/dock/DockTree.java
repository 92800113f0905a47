package uz.posbon.ui.dock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javafx.geometry.Side;
import javafx.scene.layout.Region;
import uz.posbon.ui.dock.Place.Part;
import uz.posbon.ui.dock.Place.Split;
import uz.posbon.ui.dock.Place.Stack;

/** One window's place on the screen. Its shape stays as it was built; sizes change under the operator's hand and are read back. */
final class DockTree {
    private final BiFunction<Stack, Side, DockLeaf> leaf;
    private final ToIntFunction<Place> rank;
    private final Place place;
    private final List<DockLeaf> leaves = new ArrayList<>();
    private final List<SizedSplit> splits = new ArrayList<>();
    private final Region region;

    /**
     * @param leaf makes a leaf, whose title stands on that side when it is folded
     * @param rank what grows: of parts beside each other those of the highest rank
     * @param scale how much larger than usual everything is
     */
    DockTree(Place place, BiFunction<Stack, Side, DockLeaf> leaf, ToIntFunction<Place> rank, double scale) {
        this.leaf = leaf;
        this.rank = rank;
        this.place = place;
        // Alone in its window nothing is folded.
        region = build(place instanceof Stack stack ? new Stack(stack.inOrder(), stack.front(), false) : place, Side.TOP);
        // Where there is less room than the panels ask for, they share it; nothing stands over what is beside the space.
        region.setMinSize(0, 0);
        scale(scale);
    }

    Region region() {
        return region;
    }

    private Region build(Place built, Side edge) {
        switch (built) {
            case Stack stack -> {
                DockLeaf made = leaf.apply(stack, edge);
                leaves.add(made);
                return made;
            }
            case Split split -> {
                List<Region> parts = new ArrayList<>();
                for (int i = 0; i < split.parts().size(); i++) {
                    parts.add(build(split.parts().get(i).place(), edge(split, i)));
                }
                SizedSplit made = new SizedSplit(split, parts, rank);
                splits.add(made);
                return made;
            }
        }
    }

    /** Which way the title of a folded part is written. */
    private static Side edge(Split split, int i) {
        if (!split.row()) {
            return Side.TOP;
        }
        return i == split.parts().size() - 1 ? Side.RIGHT : Side.LEFT;
    }

    /** Among the places that hold only such panels the one that grows, else the one that takes most room. */
    Optional<DockLeaf> largest(Predicate<String> such, Predicate<String> growing) {
        return leaves.stream()
                .filter(each -> each.ids().stream().allMatch(such))
                .max(Comparator.comparing((DockLeaf each) -> each.ids().stream().anyMatch(growing))
                        .thenComparingDouble(each -> each.getWidth() * each.getHeight()));
    }

    /** Puts a panel in front of those it shares its place with. */
    void front(String panel) {
        leaves.stream().filter(each -> each.ids().contains(panel)).forEach(each -> each.show(panel));
    }

    /** How much larger than usual everything is. */
    void scale(double factor) {
        leaves.forEach(each -> each.scale(factor));
        splits.forEach(each -> each.scale(factor));
    }

    /** Lets go of every panel, so that another tree can have it. */
    void release() {
        leaves.forEach(DockLeaf::release);
    }

    /** The place with what is in front now, and the sizes its parts have on the screen. */
    Place measured() {
        return measured(place, region);
    }

    private static Place measured(Place place, Region shown) {
        if (place instanceof Split split && shown instanceof SizedSplit pane) {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < split.parts().size(); i++) {
                parts.add(new Part(measured(split.parts().get(i).place(), pane.part(i)), pane.size(i)));
            }
            return new Split(split.row(), parts);
        }
        return shown instanceof DockLeaf leaf ? leaf.measured() : place;
    }
}
