package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * Who does something, and when the backend heard of it.
 *
 * @param actor operator or source
 * @param now time of the backend's clock, cut to milliseconds
 * @param ids gives a new id at every call
 */
public record Act(String actor, Instant now, Supplier<String> ids) {}
