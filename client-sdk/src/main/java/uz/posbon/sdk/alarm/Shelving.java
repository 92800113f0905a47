package uz.posbon.sdk.alarm;

import java.time.Instant;

/** An alarm put aside until a moment, for a reason (ISA-18.2 shelving). */
public record Shelving(Instant until, String by, String reason) {}
