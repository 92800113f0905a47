package uz.posbon.backend.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.PresetScene;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallHold;
import uz.posbon.sdk.wall.WallTour;

/** Changes what displays show. Whatever a person or a schedule shows stays: no rule takes it back, and a tour stands. */
public final class WallScenes {
    /** So many scenes a display goes back. */
    static final int BEFORE = 10;

    private final Ledger ledger;
    private final Walls walls;

    public WallScenes(Ledger ledger) {
        this.ledger = ledger;
        this.walls = new Walls(ledger);
    }

    /** The display a path names. */
    public Display require(String wallId, int number) {
        walls.require(wallId);
        Display display = ledger.display(wallId, number);
        if (display == null) {
            throw Refusal.notFound("display of " + wallId, Integer.toString(number));
        }
        return display;
    }

    public Display show(Display display, Scene scene) {
        Checks checks = new Checks();
        new SceneChecks(checks).scene(scene, "");
        checks.done();
        walls.requireOpen(walls.require(display.wallId()));
        return ledger.write("wall.shown", next(display, scene, plus(display.before(), display.scene()), List.of(), new WallTours(ledger).interrupted(display)));
    }

    /** Goes back to the scene before; what a rule shows is then no longer its. */
    public Display undo(Display display) {
        walls.requireOpen(walls.require(display.wallId()));
        if (display.before().isEmpty()) {
            throw Refusal.conflict("nothing-to-undo", "Display " + display.key() + " has shown nothing before.");
        }
        List<Scene> before = display.before();
        return ledger.write("wall.undone", next(display, before.getLast(), before.subList(0, before.size() - 1), List.of(), new WallTours(ledger).interrupted(display)));
    }

    /** Goes back on all displays that the last change has changed: what one command changed has one time, and one who did it. A tour goes its way by itself. */
    public List<Display> undo(Wall wall, Map<Integer, Long> seen) {
        walls.requireOpen(wall);
        List<Display> shown = wall.displays().stream().map(place -> require(wall.id(), place.number()))
                .filter(display -> !display.before().isEmpty() && !display.shownBy().startsWith(WallTours.ACTOR)).toList();
        Display last = shown.stream().max(Comparator.comparing(Display::shownTime).thenComparing(Display::version))
                .orElseThrow(() -> Refusal.conflict("nothing-to-undo", "No display of " + wall.name() + " has shown anything before."));
        List<Display> changed = shown.stream().filter(one -> one.shownTime().equals(last.shownTime()) && one.shownBy().equals(last.shownBy())).toList();
        changed.forEach(one -> Versions.check(seen.get(one.number()), one.version()));
        return changed.stream().map(this::undo).toList();
    }

    /**
     * Shows a preset; displays that show its scene already stay untouched.
     *
     * @param seen versions the caller has seen, by the display's number; nothing is shown where one of them has changed
     */
    public List<Display> apply(Wall wall, String presetId, Map<Integer, Long> seen) {
        walls.requireOpen(wall);
        Preset preset = wall.presets().stream().filter(p -> p.id().equals(presetId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("preset of " + wall.id(), presetId));
        List<Display> shown = new ArrayList<>();
        for (PresetScene one : preset.scenes()) {
            Display display = require(wall.id(), one.display());
            Versions.check(seen.get(one.display()), display.version());
            boolean already = display.scene().equals(one.scene()) && display.holds().isEmpty();
            shown.add(already ? display : show(display, one.scene()));
        }
        return shown;
    }

    /** What a rule shows, or takes back: its holds tell what of it is still the rules' own. */
    Display hold(String kind, Display display, Scene scene, List<WallHold> holds) {
        return ledger.write(kind, next(display, scene, plus(display.before(), display.scene()), holds, display.tour()));
    }

    /** What a tour shows; undo does not go back through its steps. */
    Display step(String kind, Display display, Scene scene, @Nullable WallTour tour) {
        return ledger.write(kind, next(display, scene, display.before(), display.holds(), tour));
    }

    private Display next(Display d, Scene scene, List<Scene> before, List<WallHold> holds, @Nullable WallTour tour) {
        return new Display(d.wallId(), d.number(), d.version() + 1, scene, List.copyOf(before), List.copyOf(holds), ledger.now(), ledger.actor(), tour, d.more());
    }

    private static List<Scene> plus(List<Scene> before, Scene scene) {
        List<Scene> longer = new ArrayList<>(before);
        longer.add(scene);
        return longer.subList(Math.max(0, longer.size() - BEFORE), longer.size());
    }
}
