package uz.posbon.backend.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallHold;
import uz.posbon.sdk.wall.WallRule;

/**
 * Rules of the walls, as part of the very decision that changes an incident. A rule looks at incidents alone and writes
 * displays alone, so nothing a rule does makes a rule fire; and it fires when an incident begins to fit, so the next change
 * of an incident that fits already brings nothing. A locked wall keeps its scenes until it is unlocked.
 */
public final class WallRules {
    /** So many incidents wait on one display for their end; the oldest gives way. */
    static final int HOLDS = 10;

    private static final String ACTOR = "rule:";

    private final State before;
    private final Ledger ledger;

    /** @param before the state before the decision */
    public WallRules(State before, Ledger ledger) {
        this.before = before;
        this.ledger = ledger;
    }

    /** Does what follows from the incidents the decision has changed. */
    public void follow() {
        Map<String, Incident> changed = new LinkedHashMap<>();
        for (Fact fact : ledger.facts()) {
            if (fact.state() instanceof Incident incident) {
                changed.put(incident.id(), incident);
            }
        }
        if (changed.isEmpty()) {
            return;
        }
        for (Wall wall : ledger.walls()) {
            if (wall.lock() == null) {
                changed.values().stream().filter(incident -> !incident.isOpen()).forEach(incident -> giveBack(wall, incident.id()));
                changed.values().stream().filter(Incident::isOpen).forEach(incident -> show(wall, incident));
            }
        }
    }

    /** Gives back what was held for incidents that have ended while the wall was locked. */
    void settle(Wall wall) {
        Set<String> ended = new LinkedHashSet<>();
        for (var place : wall.displays()) {
            Display display = ledger.display(wall.id(), place.number());
            for (WallHold hold : display == null ? List.<WallHold>of() : display.holds()) {
                Incident incident = ledger.incident(hold.incidentId());
                if (incident == null || !incident.isOpen()) {
                    ended.add(hold.incidentId());
                }
            }
        }
        ended.forEach(incidentId -> giveBack(wall, incidentId));
    }

    private void show(Wall wall, Incident incident) {
        Incident was = before.incident(incident.id());
        Set<Integer> taken = new HashSet<>();
        for (WallRule rule : wall.rules()) {
            Display display = ledger.display(wall.id(), rule.display());
            boolean begins = rule.fits(incident) && (was == null || !rule.fits(was));
            if (!begins || display == null || held(display, incident.id()) || !taken.add(rule.display())) {
                continue;
            }
            Scene scene = new RuleScenes(ledger.cameras()).of(rule, incident);
            List<WallHold> holds = new ArrayList<>(display.holds());
            holds.add(new WallHold(incident.id(), rule.name(), display.scene()));
            as(rule.name(), () -> new WallScenes(ledger).hold("wall.shown", display, scene, holds.size() > HOLDS ? without(holds, 0) : holds));
        }
    }

    private static boolean held(Display display, String incidentId) {
        return display.holds().stream().anyMatch(hold -> hold.incidentId().equals(incidentId));
    }

    private void giveBack(Wall wall, String incidentId) {
        for (var place : wall.displays()) {
            Display display = ledger.display(wall.id(), place.number());
            int index = display == null ? -1 : display.holds().stream().map(WallHold::incidentId).toList().indexOf(incidentId);
            if (display == null || index < 0) {
                continue;
            }
            WallHold hold = display.holds().get(index);
            boolean shown = index == display.holds().size() - 1;
            List<WallHold> left = without(display.holds(), index);
            as(hold.rule(), () -> new WallScenes(ledger).hold("wall.returned", display, shown ? hold.back() : display.scene(), left));
        }
    }

    /** The holds but for one; whoever came after it goes back to where it would have gone. */
    private static List<WallHold> without(List<WallHold> holds, int index) {
        List<WallHold> left = new ArrayList<>(holds);
        WallHold gone = left.remove(index);
        if (index < left.size()) {
            WallHold next = left.get(index);
            left.set(index, new WallHold(next.incidentId(), next.rule(), gone.back()));
        }
        return left;
    }

    private void as(String rule, Runnable act) {
        String actor = ledger.actor();
        ledger.speakFor(ACTOR + rule);
        try {
            act.run();
        } finally {
            ledger.speakFor(actor);
        }
    }
}
