package uz.posbon.workstation.debrief;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.debrief.Debrief;

/** Where a debrief comes from. Blocks; not for the FX thread. */
public interface Debriefing {
    /**
     * Judges what has happened so far.
     *
     * @throws IOException if what happened cannot be read or kept
     */
    Debrief make() throws IOException;

    /** Earlier runs of the same scenario to set beside it, the latest first. */
    List<EarlierRun> earlier();

    /** Lets the operator see it, or sends it away when that is null. */
    void show(@Nullable Debrief debrief);
}
