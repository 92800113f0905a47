package uz.posbon.ui.dock;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where panels go that come back into the main window: to where they were; where there is no room for that, behind the tab of another. */
final class Homes {
    private final Map<String, DockPanel> panels;
    private final Arrangement initial;
    private final Map<String, Beside> last = new HashMap<>();

    Homes(Map<String, DockPanel> panels, Arrangement initial) {
        this.panels = panels;
        this.initial = initial;
    }

    /** Keeps in mind where those stand that leave the main window. */
    void leaving(Arrangement before, Arrangement next) {
        before.main().panels().stream().filter(id -> !next.main().panels().contains(id))
                .forEach(id -> before.beside(id).ifPresent(beside -> last.put(id, beside)));
    }

    /** @param fits whether the main window has room for that */
    Arrangement back(Arrangement now, Set<String> ids, Predicate<Place> fits) {
        Arrangement next = now;
        for (String id : ids) {
            DockPanel panel = panels.get(id);
            next = panel == null ? next : back(next, panel, fits);
        }
        return next;
    }

    private Arrangement back(Arrangement now, DockPanel panel, Predicate<Place> fits) {
        Beside home = last.getOrDefault(panel.id(), initial.beside(panel.id()).orElse(panel.home(panel.home())));
        Arrangement wanted = now.docked(panel.id(), home);
        // A tab takes no more than its panel needs beyond those it shares a place with.
        return panel.isAlwaysSeen() || fits.test(wanted.main()) ? wanted : behind(now, panel.id()).map(beside -> now.docked(panel.id(), beside)).orElse(wanted);
    }

    /** Behind the tab of what grows, or else of whatever lets others share its place. */
    Optional<Beside> behind(Arrangement now, String id) {
        return now.main().panels().stream()
                .filter(other -> !other.equals(id))
                .map(panels::get)
                .filter(Objects::nonNull)
                .filter(other -> !other.isAlwaysSeen())
                .max(Comparator.comparing(DockPanel::standing))
                .map(other -> new Beside(Set.of(other.id()), DockSide.CENTRE, 1));
    }
}
