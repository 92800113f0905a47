package uz.posbon.ui.dock;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import uz.posbon.ui.dock.Place.Stack;

/** Makes of what a file or a hand says an arrangement that keeps what the panels demand: only known ones, and those always seen alone and unfolded. */
final class Rightful {
    private final Map<String, DockPanel> panels;

    Rightful(Map<String, DockPanel> panels) {
        this.panels = panels;
    }

    /** @param fallback taken where nothing of the wanted one is left in the main window */
    Arrangement of(Arrangement wanted, Arrangement fallback) {
        Predicate<String> known = panels::containsKey;
        Arrangement right = (wanted.main().panels().stream().anyMatch(known) ? wanted : fallback).keeping(known);
        for (DockPanel panel : panels.values()) {
            if (panel.isAlwaysSeen()) {
                right = seen(right, panel, fallback);
            }
        }
        return right;
    }

    private Arrangement seen(Arrangement now, DockPanel panel, Arrangement fallback) {
        Optional<Stack> stack = now.stackOf(panel.id());
        if (stack.isEmpty()) {
            return now.docked(panel.id(), fallback.beside(panel.id()).orElse(panel.home(panel.home())));
        }
        if (stack.get().inOrder().size() > 1) {
            Beside own = new Beside(stack.get().panels(), DockSide.TOP, panel.height());
            return now.isLast(panel.id()) ? now : now.docked(panel.id(), own);
        }
        return stack.get().folded() ? now.folded(panel.id(), false) : now;
    }
}
