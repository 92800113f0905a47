package uz.posbon.sdk.wall;

/**
 * A rule shows an incident until it is closed.
 *
 * @param rule its name
 * @param back what is shown again then
 */
public record WallHold(String incidentId, String rule, Scene back) {}
