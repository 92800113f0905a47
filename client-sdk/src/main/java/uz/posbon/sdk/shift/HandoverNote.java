package uz.posbon.sdk.shift;

/** What the next operator has to know of one case. */
public record HandoverNote(String incidentId, String text) {}
