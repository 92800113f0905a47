package uz.posbon.backend.stream;

/** A value of the moment; a newer one with the same key takes its place while it waits to be sent. */
record Telemetry(String key, String frame) {}
