package uz.posbon.sdk.wall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a seat says of one display.
 *
 * @param seat the same for one process as long as it runs
 * @param sequence last event it has painted
 * @param scene name of the scene on the screen
 * @param problems what it cannot show, in words
 * @param width of the screen in pixels; null while the screen is not there
 */
public record SeenReport(String seat, long sequence, String scene, List<String> problems, @Nullable Integer width, @Nullable Integer height) {}
