package uz.posbon.sdk.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a backend says it is: {@code status} is {@code ok} or {@code failing}.
 *
 * @param sequence of the last event in its log
 * @param time its clock, in UTC
 * @param problem in English words, why it is failing, e.g. that its disk is full; null while it is ok
 */
public record Health(String status, String version, long sequence, Instant time, @Nullable String problem) {}
