package uz.posbon.sdk.training.scenario;

/**
 * What came out of a text.
 *
 * @param text the text itself, comments and all
 */
public record ScenarioReading(Scenario scenario, String text) {}
