package uz.posbon.sdk.wall;

import java.time.Instant;

/** Nobody but {@code by} changes what the wall shows, and neither do rules nor schedules. */
public record WallLock(String by, String reason, Instant since) {}
