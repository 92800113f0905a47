package uz.posbon.backend.store;

/** A resource as it stands: its version and its JSON document. */
public record Stored(long version, String document) {}
