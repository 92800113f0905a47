package uz.posbon.ui.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uz.posbon.ui.dock.Place.Part;
import uz.posbon.ui.dock.Place.Split;
import uz.posbon.ui.dock.Place.Stack;

/** Takes panels out of a place; what is left closes up: no empty part, no split of one, no row in a row. */
final class Pruning {

    private Pruning() {}

    static Optional<Place> keep(Place place, Predicate<String> kept) {
        return switch (place) {
            case Stack stack -> keepStack(stack, kept);
            case Split split -> keepSplit(split, kept);
        };
    }

    private static Optional<Place> keepStack(Stack stack, Predicate<String> kept) {
        List<String> left = stack.inOrder().stream().filter(kept).toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        int front = Math.min(stack.inOrder().indexOf(stack.front()), left.size() - 1);
        return Optional.of(new Stack(left, left.contains(stack.front()) ? stack.front() : left.get(front), stack.folded()));
    }

    private static Optional<Place> keepSplit(Split split, Predicate<String> kept) {
        List<Part> left = new ArrayList<>();
        for (Part part : split.parts()) {
            keep(part.place(), kept).ifPresent(place -> {
                if (place instanceof Split inner && inner.row() == split.row()) {
                    left.addAll(inner.parts());
                } else {
                    left.add(new Part(place, part.size()));
                }
            });
        }
        return switch (left.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(left.getFirst().place());
            default -> Optional.of(new Split(split.row(), left));
        };
    }
}
