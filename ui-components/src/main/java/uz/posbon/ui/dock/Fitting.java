package uz.posbon.ui.dock;

import java.util.Optional;
import java.util.SequencedMap;
import uz.posbon.ui.dock.Place.Stack;

/**
 * Makes an arrangement of one that was made on a larger monitor or with smaller letters: panels that came later than those of the beginning go behind the
 * tab of another one, the last first, until there is room for all beside each other. What is squeezed cannot be read, what is behind a tab can be fetched.
 */
final class Fitting {
    private final SequencedMap<String, DockPanel> panels;
    private final Arrangement initial;
    private final Homes homes;

    Fitting(SequencedMap<String, DockPanel> panels, Arrangement initial, Homes homes) {
        this.panels = panels;
        this.initial = initial;
        this.homes = homes;
    }

    /** The arrangement itself where it fits, or where nobody knows yet how much room there is. */
    Arrangement of(Arrangement wanted, NeededRoom room, double width, double height) {
        Arrangement next = wanted;
        if (width < 1 || height < 1) {
            return next;
        }
        for (String id : panels.sequencedKeySet().reversed()) {
            if (room.fits(next.main(), width, height)) {
                break;
            }
            Optional<Stack> stack = next.stackOf(id).filter(there -> there.inOrder().size() == 1 && !there.folded());
            if (stack.isPresent() && next.main().panels().contains(id) && !initial.panels().contains(id)) {
                next = behind(next, id);
            }
        }
        return next;
    }

    /** What is seen there stays in front. */
    private Arrangement behind(Arrangement now, String id) {
        return homes.behind(now, id)
                .map(beside -> {
                    String seen = beside.others().stream().findFirst().flatMap(now::stackOf).map(Stack::front).orElse(id);
                    return now.docked(id, beside).inFront(seen);
                })
                .orElse(now);
    }
}
