package uz.posbon.sdk.alarm;

import java.time.Instant;

/** What identifies a CAP message: all three parts together. */
public record MessageId(String identifier, String sender, Instant sent) {}
