package uz.posbon.workstation.citymap;

import org.jspecify.annotations.Nullable;

/**
 * One thing there is to say of a place.
 *
 * @param label what it is; empty when it goes on with the line above
 * @param line what an operator would write to go to it; null when there is nothing to go to
 */
public record Fact(String label, String text, @Nullable String line) {}
