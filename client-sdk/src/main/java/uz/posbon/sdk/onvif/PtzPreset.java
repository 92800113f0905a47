package uz.posbon.sdk.onvif;

/**
 * A place a camera remembers.
 *
 * @param token the device's name for it; opaque
 * @param name for people; the token where the device gives no name
 */
public record PtzPreset(String token, String name) {}
