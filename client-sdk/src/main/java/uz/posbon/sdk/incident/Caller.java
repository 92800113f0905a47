package uz.posbon.sdk.incident;

import org.jspecify.annotations.Nullable;

/** Who reported it and how to call back. */
public record Caller(@Nullable String name, @Nullable String phone) {}
