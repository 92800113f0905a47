package uz.posbon.workstation.recommend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.unit.Unit;

/** Finds for what was picked, and for what could not be, the units worth a word. */
final class Explaining {
    /** More reasons than this nobody reads. */
    private static final int MOST = 2;

    private final Roster roster;
    private final Set<String> sent;
    private final Map<String, String> goesFor;

    /** @param goesFor what each picked unit goes for, by its id */
    Explaining(Roster roster, Set<String> sent, Map<String, String> goesFor) {
        this.roster = roster;
        this.sent = sent;
        this.goesFor = goesFor;
    }

    Pick pick(Candidate chosen, String capability) {
        boolean remark = Fatigue.isOver(Fatigue.EXHAUSTED, chosen.onDuty());
        return new Pick(chosen.unit(), capability, chosen.travel(), remark ? chosen.onDuty() : null, passedOver(chosen, capability));
    }

    private List<PassedOver> passedOver(Candidate chosen, String capability) {
        Travel limit = chosen.travel();
        if (limit == null) {
            return List.of();
        }
        List<PassedOver> found = new ArrayList<>();
        PassedOver lacking = null;
        for (Standing standing : roster.nearestFirst().toList()) {
            if (standing.unit().id().equals(chosen.unit().id()) || standing.metres() > limit.metres() || found.size() == MOST) {
                // A way is never shorter than its straight line, so nobody after this one is nearer.
                break;
            }
            Reason reason = reason(standing, capability, chosen.unit());
            if (reason == null || (reason instanceof Reason.Lacks && lacking != null)) {
                continue;
            }
            Travel travel = roster.travel(standing);
            if (travel == null || travel.duration().compareTo(limit.duration()) >= 0) {
                continue;
            }
            PassedOver passed = new PassedOver(standing.unit(), travel, reason);
            if (reason instanceof Reason.Lacks) {
                lacking = passed;
            } else {
                found.add(passed);
            }
        }
        if (lacking != null && found.size() < MOST) {
            found.add(lacking);
        }
        return found;
    }

    /** Units of other agencies that cannot do it anyway are not worth a word. */
    private @Nullable Reason reason(Standing standing, String capability, Unit chosen) {
        Unit unit = standing.unit();
        if (sent.contains(unit.id())) {
            return null;
        }
        if (!standing.can(capability)) {
            boolean comparable = standing.isFree() && unit.agencyId().equals(chosen.agencyId()) && !goesFor.containsKey(unit.id());
            return comparable ? new Reason.Lacks(capability) : null;
        }
        String other = goesFor.get(unit.id());
        if (other != null) {
            return other.equals(capability) ? null : new Reason.NeededFor(other);
        }
        return roster.against(standing);
    }

    /** The places nobody fills, by capability. */
    List<Shortfall> unmet(List<String> places, List<String> filled) {
        Map<String, Integer> missing = new LinkedHashMap<>();
        places.forEach(capability -> missing.merge(capability, 1, Integer::sum));
        filled.forEach(capability -> missing.merge(capability, -1, Integer::sum));
        return missing.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .<Shortfall>map(entry -> new Shortfall.Unmet(entry.getKey(), entry.getValue(), holders(entry.getKey())))
                .toList();
    }

    private List<PassedOver> holders(String capability) {
        List<PassedOver> holders = new ArrayList<>();
        for (Standing standing : roster.nearestFirst().filter(s -> s.can(capability)).toList()) {
            Reason reason = reason(standing, capability, standing.unit());
            if (reason != null && holders.size() < MOST) {
                holders.add(new PassedOver(standing.unit(), roster.travel(standing), reason));
            }
        }
        return holders;
    }

    /** Units that would have been asked, had they said where they are. */
    Optional<Shortfall> unseen(Set<String> capabilities) {
        List<Unit> units = roster.nearestFirst()
                .filter(standing -> standing.isAvailable() && standing.stale() && !sent.contains(standing.unit().id()))
                .filter(standing -> capabilities.stream().anyMatch(standing::can))
                .map(Standing::unit)
                .toList();
        return units.isEmpty() ? Optional.empty() : Optional.of(new Shortfall.Unseen(units));
    }
}
