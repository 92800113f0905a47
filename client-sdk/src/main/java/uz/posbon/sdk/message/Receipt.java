package uz.posbon.sdk.message;

import java.time.Instant;

/** An operator has taken note of a message. */
public record Receipt(String operator, Instant time) {}
