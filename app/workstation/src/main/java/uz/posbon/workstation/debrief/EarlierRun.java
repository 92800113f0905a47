package uz.posbon.workstation.debrief;

import java.time.Instant;
import uz.posbon.sdk.training.debrief.Debrief;

/**
 * A run of the same scenario that was judged before.
 *
 * @param judged when, by the clock on the wall: its own is that of the scenario
 */
public record EarlierRun(Debrief debrief, Instant judged) {}
