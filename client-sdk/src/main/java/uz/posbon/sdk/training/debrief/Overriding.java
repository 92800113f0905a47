package uz.posbon.sdk.training.debrief;

import org.jspecify.annotations.Nullable;

/**
 * Something a trainee did against what the system would have done, and why.
 *
 * @param kind the event, e.g. {@code assignment.created}, {@code incident.prioritised} or {@code incident.overridden}
 * @param incidentNumber incident it was done on; null where that is not known
 * @param subject the unit, or the new priority; null for neither
 * @param reason his words
 */
public record Overriding(String by, String kind, @Nullable Long incidentNumber, @Nullable String subject, String reason, Moment at) {}
