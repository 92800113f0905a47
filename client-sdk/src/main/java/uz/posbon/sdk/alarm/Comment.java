package uz.posbon.sdk.alarm;

import java.time.Instant;

/** A remark an operator made on an alarm (TMF642 comment). */
public record Comment(Instant time, String by, String text) {}
