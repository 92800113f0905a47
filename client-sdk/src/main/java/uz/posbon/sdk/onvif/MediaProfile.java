package uz.posbon.sdk.onvif;

import org.jspecify.annotations.Nullable;

/**
 * One way a device offers its pictures, usually one per main and sub stream.
 *
 * @param token the device's name for it; opaque, handed back as it is
 * @param name for people; the token where the device gives no name
 * @param video absent when the profile has no video encoder
 * @param ptz whether the profile can be steered
 */
public record MediaProfile(String token, String name, @Nullable VideoEncoding video, boolean ptz) {}
