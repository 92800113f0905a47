package uz.posbon.workstation.watch;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which the screen did not answer.
 *
 * @param begun when it was last known to answer
 */
public record Stall(Instant begun, Duration length) {}
