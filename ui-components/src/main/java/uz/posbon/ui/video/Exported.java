package uz.posbon.ui.video;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Evidence that was written.
 *
 * @param manifest its JSON file; the films lie beside it
 * @param missing how much of the time asked for has no pictures
 * @param memoryShort whether some of it is missing because the memory for histories was too small to keep it
 */
public record Exported(Path manifest, Duration missing, boolean memoryShort) {}
