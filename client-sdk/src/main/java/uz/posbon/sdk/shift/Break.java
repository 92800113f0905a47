package uz.posbon.sdk.shift;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A break; {@code endedTime} is null while it lasts. */
public record Break(Instant startedTime, @Nullable Instant endedTime, @Nullable String reason) {}
