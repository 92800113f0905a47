package uz.posbon.ui.video.wall;

import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoSource;

/**
 * What an application can know of one slot.
 *
 * @param number from 1
 * @param source null for an empty tile
 * @param pinned only a hand changes it
 * @param follow given to pop-in; it takes part while it is not pinned
 * @param tour the tour that drives it, its own or the page's; null for none
 */
public record WallSlot(int number, @Nullable VideoSource source, boolean pinned, boolean follow, @Nullable TourStatus tour) {}
