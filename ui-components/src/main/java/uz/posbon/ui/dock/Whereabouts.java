package uz.posbon.ui.dock;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uz.posbon.ui.dock.Place.Part;
import uz.posbon.ui.dock.Place.Split;
import uz.posbon.ui.dock.Place.Stack;

/** Says where a panel stands, so that it can be put there again. */
final class Whereabouts {

    private Whereabouts() {}

    /** Empty where it is not there, or alone. */
    static Optional<Beside> of(Place place, String panel) {
        return switch (place) {
            case Stack stack -> inStack(stack, panel);
            case Split split -> inSplit(split, panel);
        };
    }

    private static Optional<Beside> inStack(Stack stack, String panel) {
        if (!stack.inOrder().contains(panel) || stack.inOrder().size() == 1) {
            return Optional.empty();
        }
        Set<String> others = new HashSet<>(stack.inOrder());
        others.remove(panel);
        return Optional.of(new Beside(others, DockSide.CENTRE, 1));
    }

    private static Optional<Beside> inSplit(Split split, String panel) {
        for (int i = 0; i < split.parts().size(); i++) {
            Part part = split.parts().get(i);
            if (part.place() instanceof Stack stack && stack.inOrder().equals(List.of(panel))) {
                Part neighbour = split.parts().get(i == 0 ? 1 : i - 1);
                DockSide side = split.row() ? i == 0 ? DockSide.LEFT : DockSide.RIGHT : i == 0 ? DockSide.TOP : DockSide.BOTTOM;
                return Optional.of(new Beside(neighbour.place().panels(), side, part.size()));
            }
            if (part.place().panels().contains(panel)) {
                return of(part.place(), panel);
            }
        }
        return Optional.empty();
    }
}
