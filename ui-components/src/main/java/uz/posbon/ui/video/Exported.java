package uz.posbon.ui.video;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Evidence that was written.
 *
 * @param manifest its JSON file; the films lie beside it
 * @param missing how much of the time asked for has no pictures
 */
public record Exported(Path manifest, Duration missing) {}
