package uz.posbon.sdk.alarm;

import java.time.Instant;

/** Who took notice of an alarm, and when (TMF642 ackState, ackUserId). */
public record Acknowledgement(Instant time, String by) {}
