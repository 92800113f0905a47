package uz.posbon.sdk.session;

import org.jspecify.annotations.Nullable;

/**
 * What an operator is looking at on one desk.
 *
 * @param desk the same for one window as long as it is open
 * @param editing whether he is changing the incident, not only reading it
 */
public record Presence(String desk, @Nullable String incidentId, boolean editing) {}
