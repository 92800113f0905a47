package uz.posbon.sdk.eido;

import java.time.Instant;

/**
 * An alarm that belongs to the case.
 *
 * @param id given by the sender
 * @param time when it was raised, or last changed
 * @param text what it says, by what device
 */
public record EidoAlarm(String id, Instant time, String text) {}
