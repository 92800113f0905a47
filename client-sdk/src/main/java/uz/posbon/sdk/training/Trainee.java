package uz.posbon.sdk.training;

import java.time.Instant;

/**
 * Somebody who works in a training session.
 *
 * @param name the operator's name he works under
 * @param joinedTime by the session's clock
 */
public record Trainee(String name, Instant joinedTime) {}
