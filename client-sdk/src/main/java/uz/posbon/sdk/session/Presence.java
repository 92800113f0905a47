package uz.posbon.sdk.session;

import org.jspecify.annotations.Nullable;

/**
 * What an operator is looking at on one desk.
 *
 * @param desk the same for one window as long as it is open
 * @param incidentId the incident he has open; null for none
 * @param alarmId the alarm he has open, where it is no incident; null for none
 * @param editing whether he is changing the incident, not only reading it
 */
public record Presence(String desk, @Nullable String incidentId, @Nullable String alarmId, boolean editing) {}
