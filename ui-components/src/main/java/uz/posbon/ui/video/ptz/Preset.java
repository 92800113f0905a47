package uz.posbon.ui.video.ptz;

/**
 * A place a camera remembers.
 *
 * @param token the camera's name for it
 * @param name what the operator reads
 */
public record Preset(String token, String name) {}
