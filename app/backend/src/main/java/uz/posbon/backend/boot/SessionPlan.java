package uz.posbon.backend.boot;

import uz.posbon.sdk.training.scenario.Scenario;

/**
 * A training session that is to be held.
 *
 * @param text the scenario as it was written
 * @param seed what chance is made of
 * @param language what sources, callers and crews speak, BCP 47
 */
public record SessionPlan(Scenario scenario, String text, long seed, String language) {}
