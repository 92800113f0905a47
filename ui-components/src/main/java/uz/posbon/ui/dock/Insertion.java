package uz.posbon.ui.dock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uz.posbon.ui.dock.Place.Part;
import uz.posbon.ui.dock.Place.Split;
import uz.posbon.ui.dock.Place.Stack;

/** Puts a panel into a place, and finds where one stands. */
final class Insertion {
    private Insertion() {}

    /** The panel must not be in the place yet. */
    static Place put(Place root, String panel, Beside beside) {
        Set<String> others = new HashSet<>(beside.others());
        others.retainAll(root.panels());
        return put(root, others.isEmpty() ? root.panels() : others, panel, beside);
    }

    private static Place put(Place place, Set<String> others, String panel, Beside beside) {
        if (!(place instanceof Split split)) {
            return at(place, panel, beside);
        }
        for (int i = 0; i < split.parts().size(); i++) {
            Part part = split.parts().get(i);
            if (part.place().panels().containsAll(others)) {
                boolean here = isSmallest(part.place(), others) && beside.side() != DockSide.CENTRE && split.row() == beside.side().isInRow();
                return here ? next(split, i, panel, beside) : replaced(split, i, put(part.place(), others, panel, beside));
            }
        }
        return beside.side() == DockSide.CENTRE ? replaced(split, 0, put(split.parts().getFirst().place(), others, panel, beside)) : at(split, panel, beside);
    }

    private static boolean isSmallest(Place place, Set<String> others) {
        return !(place instanceof Split split) || split.parts().stream().noneMatch(part -> part.place().panels().containsAll(others));
    }

    private static Place at(Place place, String panel, Beside beside) {
        DockSide side = beside.side();
        if (place instanceof Stack stack && side == DockSide.CENTRE) {
            List<String> all = new ArrayList<>(stack.inOrder());
            all.add(panel);
            return new Stack(all, panel, false);
        }
        Part added = new Part(Place.alone(panel), beside.size());
        if (place instanceof Split split && split.row() == side.isInRow()) {
            List<Part> parts = new ArrayList<>(split.parts());
            parts.add(side.isBefore() ? 0 : parts.size(), added);
            return new Split(split.row(), parts);
        }
        // How large the other wants to be that way nobody has said: as large as the new one.
        Part old = new Part(place, beside.size());
        return new Split(side.isInRow(), side.isBefore() ? List.of(added, old) : List.of(old, added));
    }

    private static Place next(Split split, int i, String panel, Beside beside) {
        List<Part> parts = new ArrayList<>(split.parts());
        parts.add(beside.side().isBefore() ? i : i + 1, new Part(Place.alone(panel), beside.size()));
        return new Split(split.row(), parts);
    }

    private static Place replaced(Split split, int i, Place place) {
        List<Part> parts = new ArrayList<>(split.parts());
        parts.set(i, new Part(place, parts.get(i).size()));
        return new Split(split.row(), parts);
    }
}
