package uz.posbon.workstation.recommend;

import java.util.List;
import uz.posbon.sdk.unit.Unit;

/** What a recommendation cannot give. */
public sealed interface Shortfall {
    /** No response plan says what such a case needs. */
    record NoPlan(String typeId) implements Shortfall {}

    /** The catalogue has no incident type for such an alarm. */
    record NoType() implements Shortfall {}

    /**
     * A need that nobody can meet now.
     *
     * @param missing so many units too few
     * @param holders the nearest units that could do it, and why they cannot be sent; empty when the city has none
     */
    record Unmet(String capability, int missing, List<PassedOver> holders) implements Shortfall {
        public Unmet {
            holders = List.copyOf(holders);
        }
    }

    /** Available units that could meet a need and were left out because nobody knows where they are now. */
    record Unseen(List<Unit> units) implements Shortfall {
        public Unseen {
            units = List.copyOf(units);
        }
    }

    /** Nobody knows where the case is, so the units are not the nearest but just free. */
    record NoPlace() implements Shortfall {}
}
