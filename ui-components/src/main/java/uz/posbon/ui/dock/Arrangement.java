package uz.posbon.ui.dock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import uz.posbon.ui.dock.Place.Part;
import uz.posbon.ui.dock.Place.Split;
import uz.posbon.ui.dock.Place.Stack;

/**
 * What stands where: in the main window, and in windows beside it. A panel in neither is hidden. Immutable; every change gives a new one.
 *
 * @param main in the main window
 * @param windows the others
 */
public record Arrangement(Place main, List<Window> windows) {

    /**
     * A window beside the main one.
     *
     * @param bounds on the screen, in pixels of the desktop
     */
    public record Window(Place place, Rectangle2D bounds) {}

    /** @throws IllegalArgumentException when a panel stands twice */
    public Arrangement {
        windows = List.copyOf(windows);
        Set<String> seen = new HashSet<>();
        Stream.concat(Stream.of(main), windows.stream().map(Window::place)).flatMap(Arrangement::stacks).flatMap(stack -> stack.inOrder().stream()).forEach(panel -> {
            if (!seen.add(panel)) {
                throw new IllegalArgumentException("The panel " + panel + " stands in two places.");
            }
        });
    }

    private static Stream<Stack> stacks(Place place) {
        return switch (place) {
            case Stack stack -> Stream.of(stack);
            case Split split -> split.parts().stream().flatMap(part -> stacks(part.place()));
        };
    }

    /** Nothing but the main window. */
    public static Arrangement of(Place main) {
        return new Arrangement(main, List.of());
    }

    /** Ids of all panels that are not hidden. */
    public Set<String> panels() {
        Set<String> all = new LinkedHashSet<>(main.panels());
        windows.forEach(window -> all.addAll(window.place().panels()));
        return all;
    }

    /** The panels it shares its place with, and itself; empty when it is hidden. */
    public Optional<Stack> stackOf(String panel) {
        return Stream.concat(Stream.of(main), windows.stream().map(Window::place))
                .flatMap(Arrangement::stacks)
                .filter(stack -> stack.inOrder().contains(panel))
                .findFirst();
    }

    /** Where it stands in the main window; empty when it does not, or is alone there. */
    public Optional<Beside> beside(String panel) {
        return Whereabouts.of(main, panel);
    }

    /** Whether the main window would be empty without it. */
    public boolean isLast(String panel) {
        return main.panels().equals(Set.of(panel));
    }

    /**
     * Only those panels.
     *
     * @throws IllegalArgumentException when nothing would be left in the main window
     */
    public Arrangement keeping(Predicate<String> kept) {
        List<Window> left = new ArrayList<>();
        windows.forEach(window -> Pruning.keep(window.place(), kept).ifPresent(place -> left.add(new Window(place, window.bounds()))));
        return new Arrangement(
                Pruning.keep(main, kept).orElseThrow(() -> new IllegalArgumentException("Nothing would be left in the main window.")), left);
    }

    /**
     * Without that panel.
     *
     * @throws IllegalArgumentException when nothing would be left in the main window
     */
    public Arrangement without(String panel) {
        return keeping(id -> !id.equals(panel));
    }

    /** With the panel there in the main window, wherever it was before. */
    public Arrangement docked(String panel, Beside beside) {
        Arrangement rest = main.panels().equals(Set.of(panel)) || !panels().contains(panel) ? this : without(panel);
        return main.panels().equals(Set.of(panel)) ? this : new Arrangement(Insertion.put(rest.main, panel, beside), rest.windows);
    }

    /**
     * With the panel in a window of its own.
     *
     * @throws IllegalArgumentException when nothing would be left in the main window
     */
    public Arrangement detached(String panel, Rectangle2D bounds) {
        Arrangement rest = panels().contains(panel) ? without(panel) : this;
        List<Window> all = new ArrayList<>(rest.windows);
        all.add(new Window(Place.alone(panel), bounds));
        return new Arrangement(rest.main, all);
    }

    /** With the panel in front of those it shares its place with, unfolded. */
    public Arrangement inFront(String panel) {
        return replacing(stack -> stack.inOrder().contains(panel) ? new Stack(stack.inOrder(), panel, false) : stack);
    }

    /** With the place of that panel folded to its title, or unfolded. */
    public Arrangement folded(String panel, boolean folded) {
        return replacing(stack -> stack.inOrder().contains(panel) ? new Stack(stack.inOrder(), stack.front(), folded) : stack);
    }

    private Arrangement replacing(UnaryOperator<Stack> change) {
        return new Arrangement(replaced(main, change), windows.stream().map(w -> new Window(replaced(w.place(), change), w.bounds())).toList());
    }

    private static Place replaced(Place place, UnaryOperator<Stack> change) {
        return switch (place) {
            case Stack stack -> change.apply(stack);
            case Split split -> new Split(split.row(), split.parts().stream().map(part -> new Part(replaced(part.place(), change), part.size())).toList());
        };
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException with a sentence for anything else
     */
    public static Arrangement parse(String text) {
        return ArrangementText.parse(text);
    }

    /** A few lines, fit for a file. */
    public String text() {
        return ArrangementText.of(this);
    }
}
