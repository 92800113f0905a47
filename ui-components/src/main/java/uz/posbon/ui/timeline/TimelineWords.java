package uz.posbon.ui.timeline;

import java.time.Instant;
import java.util.function.Function;

/**
 * What a timeline says.
 *
 * @param name what it is, for whoever hears instead of sees
 * @param moment a moment as people read it
 */
public record TimelineWords(String name, Function<Instant, String> moment) {}
