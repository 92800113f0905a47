package uz.posbon.sdk.training.debrief;

/**
 * What one trainee had in an expectation.
 *
 * @param name of the trainee
 * @param done cases he did in time
 * @param late cases he did late
 * @param wrong cases he did wrongly, or although it was forbidden
 * @param points his part of its points
 */
public record Contribution(String name, int done, int late, int wrong, int points) {}
