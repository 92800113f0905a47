package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.picture.Picture;

/**
 * A kind of unit that every district should have near: a capability, and how soon it has to be anywhere.
 *
 * @param plans so many response plans need it
 */
record CoverClass(String capability, Duration limit, int plans) {
    /** As many kinds as are worth watching: in most cities patrol, paramedic and pump. */
    private static final int MOST = 3;

    /** The capabilities that response plans with a limit need most. */
    static List<CoverClass> most(Picture picture) {
        Map<String, CoverClass> found = new TreeMap<>();
        for (ResponsePlan plan : picture.catalogue().responsePlans().values()) {
            Duration limit = plan.arriveWithin();
            if (limit != null) {
                plan.needs().forEach(need -> found.merge(need.capability(), new CoverClass(need.capability(), limit, 1), CoverClass::with));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(CoverClass::plans).reversed().thenComparing(CoverClass::capability))
                .limit(MOST)
                .toList();
    }

    private CoverClass with(CoverClass other) {
        return new CoverClass(capability, limit.compareTo(other.limit) < 0 ? limit : other.limit, plans + other.plans);
    }
}
