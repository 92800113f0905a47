package uz.posbon.sdk.alarm;

import java.time.Instant;

/** Somebody says that an alarm tells nothing anybody could act on (ISA-18.2 nuisance alarm). */
public record Nuisance(Instant time, String by, String reason) {}
