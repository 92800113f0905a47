package uz.posbon.workstation.recommend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.unit.Unit;

/**
 * Fills the places of a response plan, one unit for each, over all needs at once. As many places as can be are filled, the plan's first
 * ones before its last; with the units that are there soonest, so that the last of them arrives as early as can be.
 */
final class Dispatching {
    private final Roster roster;
    private final List<String> places;
    private final List<Unit> sent;

    /** @param sent units that are on the case already; each fills one place too */
    Dispatching(Roster roster, ResponsePlan plan, Collection<Unit> sent) {
        this.roster = roster;
        this.sent = List.copyOf(sent);
        this.places = plan.needs().stream()
                .flatMap(need -> IntStream.range(0, Math.max(0, need.count())).mapToObj(i -> need.capability()))
                .toList();
    }

    Recommendation advise(boolean placeKnown) {
        Set<String> capabilities = new LinkedHashSet<>(places);
        Map<String, Candidate> candidates = new TreeMap<>();
        Set<String> gone = new LinkedHashSet<>(sent.stream().map(Unit::id).toList());
        // More than one candidate a place can never be needed: the others take the rest.
        capabilities.forEach(capability -> roster.best(capability, places.size() + sent.size()).stream()
                .filter(candidate -> !gone.contains(candidate.unit().id()))
                .forEach(candidate -> candidates.put(candidate.unit().id(), candidate)));
        List<Candidate> ordered = candidates.values().stream().sorted(Candidate.ORDER).toList();
        List<Unit> units = new ArrayList<>(sent);
        ordered.forEach(candidate -> units.add(candidate.unit()));
        List<String> filled = fillable(units);
        int[] takers = Matching.of(fits(units, filled), filled.size());

        Map<String, String> goesFor = new HashMap<>();
        for (int place = 0; place < takers.length; place++) {
            if (takers[place] >= sent.size()) {
                goesFor.put(units.get(takers[place]).id(), filled.get(place));
            }
        }
        Explaining explaining = new Explaining(roster, gone, goesFor);
        List<Pick> picks = capabilities.stream()
                .flatMap(capability -> ordered.stream()
                        .filter(candidate -> capability.equals(goesFor.get(candidate.unit().id())))
                        .map(candidate -> explaining.pick(candidate, capability)))
                .toList();
        List<Shortfall> shortfalls = new ArrayList<>(explaining.unmet(places, filled));
        explaining.unseen(capabilities).ifPresent(shortfalls::add);
        if (!placeKnown && !picks.isEmpty()) {
            shortfalls.add(new Shortfall.NoPlace());
        }
        return new Recommendation(picks, shortfalls);
    }

    /** The places that can be filled, in the plan's order. */
    private List<String> fillable(List<Unit> units) {
        boolean[][] byPlace = new boolean[places.size()][units.size()];
        for (int place = 0; place < places.size(); place++) {
            for (int unit = 0; unit < units.size(); unit++) {
                byPlace[place][unit] = units.get(unit).capabilities().contains(places.get(place));
            }
        }
        boolean[] taken = new boolean[places.size()];
        for (int place : Matching.of(byPlace, units.size())) {
            if (place != Matching.FREE) {
                taken[place] = true;
            }
        }
        return IntStream.range(0, places.size()).filter(place -> taken[place]).mapToObj(places::get).toList();
    }

    private static boolean[][] fits(List<Unit> units, List<String> places) {
        boolean[][] fits = new boolean[units.size()][places.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            for (int place = 0; place < places.size(); place++) {
                fits[unit][place] = units.get(unit).capabilities().contains(places.get(place));
            }
        }
        return fits;
    }
}
