/**
 * The wall of video tiles: layouts, what each tile shows and may be taken for, saved views and tours.
 *
 * <p>The rules ({@code WallLayout}, {@code WallSlots}, {@code TourRuns}) know no scene graph; {@link uz.posbon.ui.video.wall.VideoWall} shows them.
 */
@NullMarked
package uz.posbon.ui.video.wall;

import org.jspecify.annotations.NullMarked;
