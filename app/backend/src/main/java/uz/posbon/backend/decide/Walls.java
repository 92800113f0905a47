package uz.posbon.backend.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallLock;
import uz.posbon.sdk.wall.WallPlace;

/** Defines walls, and says who may change what they show. */
public final class Walls {
    private final Ledger ledger;

    public Walls(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The wall a path names. */
    public Wall require(String id) {
        Wall wall = ledger.wall(id);
        if (wall == null) {
            throw Refusal.notFound("wall", id);
        }
        return wall;
    }

    /** Defines a wall, or changes it: displays that stay keep what they show, new ones show the clock. */
    public Wall define(String id, NewWall n) {
        new WallChecks(n).check();
        Wall before = ledger.wall(id);
        if (before != null) {
            requireOpen(before);
        }
        List<WallPlace> places = n.displays().stream().sorted(Comparator.comparing(WallPlace::number)).toList();
        Wall wall = ledger.write("wall.defined", new Wall(
                id, before == null ? 1 : before.version() + 1, n.name(), places, List.copyOf(n.presets()), List.copyOf(n.rules()),
                List.copyOf(n.schedules()), before == null ? null : before.lock(), before == null ? Map.of() : before.more()), null);
        for (WallPlace place : places) {
            if (before == null || !before.has(place.number())) {
                ledger.write("wall.shown", new Display(id, place.number(), 1, Scene.of(place.name(), new ScenePanel.Clock(Map.of())), List.of(), List.of(),
                        ledger.now(), ledger.actor(), null, Map.of()));
            }
        }
        return wall;
    }

    /** Refuses when somebody else has locked it. */
    void requireOpen(Wall wall) {
        WallLock lock = wall.lock();
        if (lock != null && !wall.isOpenTo(ledger.actor())) {
            throw Refusal.conflict("wall-locked", wall.name() + " is locked by " + lock.by() + " since " + lock.since() + ": " + lock.reason());
        }
    }

    public Wall lock(Wall wall, String reason) {
        Checks checks = new Checks();
        checks.text(ledger.actor(), "Posbon-Operator", Checks.SHORT);
        checks.text(reason, "/reason", Checks.REMARK);
        checks.done();
        requireOpen(wall);
        return ledger.write("wall.locked", with(wall, new WallLock(ledger.actor(), reason, ledger.now())), reason);
    }

    /** Unlocks it, and lets displays go back from incidents that were closed meanwhile. */
    public Wall unlock(Wall wall, @Nullable String reason) {
        Checks checks = new Checks();
        checks.that(reason == null || !reason.isBlank(), "/reason", "must not be blank");
        checks.optional(reason, "/reason", Checks.REMARK);
        checks.done();
        WallLock lock = wall.lock();
        if (lock == null) {
            throw Refusal.conflict("not-locked", wall.name() + " is not locked.");
        }
        if (!wall.isOpenTo(ledger.actor()) && reason == null) {
            throw Refusal.of(403, "not-your-lock", "Not your lock", wall.name() + " is locked by " + lock.by() + "; say why you unlock it.");
        }
        Wall open = ledger.write("wall.unlocked", with(wall, null), reason);
        new WallRules(ledger, ledger).settle(open);
        return open;
    }

    private static Wall with(Wall w, @Nullable WallLock lock) {
        return new Wall(w.id(), w.version() + 1, w.name(), w.displays(), w.presets(), w.rules(), w.schedules(), lock, w.more());
    }
}
