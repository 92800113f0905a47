package uz.posbon.sdk.session;

import java.time.Instant;

/** How a backend says it is: {@code status} is {@code ok} or {@code failing}. */
public record Health(String status, String version, long sequence, Instant time) {}
