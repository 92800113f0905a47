package uz.posbon.backend.store;

import org.jspecify.annotations.Nullable;

/** An answer as it is sent, and as it is kept to be sent again. */
public record Reply(int status, @Nullable Long version, @Nullable String location, @Nullable String body) {}
