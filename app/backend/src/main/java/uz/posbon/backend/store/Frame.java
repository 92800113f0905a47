package uz.posbon.backend.store;

/** One durable event as it goes over the stream. */
public record Frame(long sequence, String text) {}
