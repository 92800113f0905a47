package uz.posbon.backend.store.room;

import java.time.Instant;

/**
 * An event of the log as far as figures need it.
 *
 * @param kind its type without the prefix, e.g. {@code alarm.raised}
 * @param state what its subject is after it
 * @param time when it happened
 * @param recordedTime when the backend wrote it down
 * @param actor operator or source behind it
 */
public record RoomEvent(String kind, Object state, Instant time, Instant recordedTime, String actor) {}
