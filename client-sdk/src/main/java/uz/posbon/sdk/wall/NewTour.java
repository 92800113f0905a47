package uz.posbon.sdk.wall;

import java.util.List;

/**
 * Presets to step through.
 *
 * @param seconds so long each is shown, 5 to 86,400
 */
public record NewTour(List<String> presetIds, int seconds) {}
