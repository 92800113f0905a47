package uz.posbon.workstation.citymap;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the map owes the operator a look at the case he chose: once for each choice, as soon as the case has a place, and not any more when
 * the map was moved meanwhile. A case that gets another place, or goes and comes again, was not chosen anew. One thread.
 */
final class Reveal {
    private @Nullable String chosen;
    private boolean due;

    /**
     * Told of each picture.
     *
     * @param caseId what is chosen now; null for nothing
     * @param hasPlace whether it is on the map
     */
    boolean isDue(@Nullable String caseId, boolean hasPlace) {
        if (!Objects.equals(caseId, chosen)) {
            chosen = caseId;
            due = caseId != null;
        }
        boolean now = due && hasPlace;
        due = due && !hasPlace;
        return now;
    }

    /** The map shows something else now. */
    void moved() {
        due = false;
    }
}
