package uz.posbon.backend.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.NewTour;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallTour;

/**
 * Steps displays through presets. Whoever shows something else pauses the tour; a rule lets it stand for as long as it holds the
 * display, and so does a lock. A preset that is gone is passed over.
 */
public final class WallTours {
    /** Whom steps are shown by, before the name of whoever started the tour. */
    public static final String ACTOR = "tour:";

    private static final int SHORTEST = 5;
    private static final int LONGEST = 86_400;
    private static final int MOST = 64;
    private static final String TOURED = "wall.toured";

    private final Ledger ledger;

    public WallTours(Ledger ledger) {
        this.ledger = ledger;
    }

    public Display start(Display display, NewTour n) {
        Wall wall = open(display);
        Checks checks = new Checks();
        checks.that(!n.presetIds().isEmpty() && n.presetIds().size() <= MOST, "/presetIds", "must name 1 to " + MOST + " presets");
        checks.that(n.seconds() >= SHORTEST && n.seconds() <= LONGEST, "/seconds", "must be " + SHORTEST + " to " + LONGEST);
        n.presetIds().forEach(id -> checks.that(scene(wall, id, display) != null, "/presetIds", "preset '" + id + "' shows nothing on display " + display.key()));
        checks.done();
        return step(display, new WallTour(List.copyOf(n.presetIds()), n.seconds(), n.presetIds().size() - 1, ledger.now(), ledger.actor(), null), TOURED);
    }

    public Display pause(Display display) {
        open(display);
        return ledgered(display, paused(require(display), ledger.actor()));
    }

    public Display resume(Display display) {
        open(display);
        WallTour t = require(display);
        return step(display, new WallTour(t.presetIds(), t.seconds(), t.index(), ledger.now(), t.startedBy(), null), TOURED);
    }

    public Display stop(Display display) {
        open(display);
        require(display);
        return ledgered(display, null);
    }

    /** Shows the next preset if it is due; nothing changes while a rule holds the display, or its wall is locked. */
    public Display next(Display display) {
        WallTour tour = display.tour();
        Wall wall = ledger.wall(display.wallId());
        if (tour == null || wall == null || wall.lock() != null || !display.holds().isEmpty() || !tour.isDue(ledger.now())) {
            return display;
        }
        return step(display, tour, "wall.shown");
    }

    private Display step(Display display, WallTour t, String kind) {
        Wall wall = new Walls(ledger).require(display.wallId());
        for (int i = 1; i <= t.presetIds().size(); i++) {
            int index = (t.index() + i) % t.presetIds().size();
            Scene scene = scene(wall, t.presetIds().get(index), display);
            if (scene != null) {
                return new WallScenes(ledger).step(kind, display, scene,
                        new WallTour(t.presetIds(), t.seconds(), index, ledger.now().plusSeconds(t.seconds()), t.startedBy(), null));
            }
        }
        return ledgered(display, null);
    }

    private static @Nullable Scene scene(Wall wall, String presetId, Display display) {
        return wall.preset(presetId).flatMap((Preset preset) -> preset.scene(display.number())).orElse(null);
    }

    private Display ledgered(Display display, @Nullable WallTour tour) {
        return new WallScenes(ledger).step(TOURED, display, display.scene(), tour);
    }

    /** The tour of a display on which the actor shows something else. */
    @Nullable WallTour interrupted(Display display) {
        WallTour tour = display.tour();
        return tour == null || tour.pausedBy() != null ? tour : paused(tour, ledger.actor());
    }

    private static WallTour paused(WallTour t, String by) {
        return new WallTour(t.presetIds(), t.seconds(), t.index(), t.nextTime(), t.startedBy(), by);
    }

    private Wall open(Display display) {
        Wall wall = new Walls(ledger).require(display.wallId());
        new Walls(ledger).requireOpen(wall);
        return wall;
    }

    private static WallTour require(Display display) {
        WallTour tour = display.tour();
        if (tour == null) {
            throw Refusal.conflict("no-tour", "Display " + display.key() + " has no tour.");
        }
        return tour;
    }
}
