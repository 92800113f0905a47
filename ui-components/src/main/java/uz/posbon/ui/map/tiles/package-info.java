/** Map tiles: where they come from, how they are kept, what is said when they do not come. */
@NullMarked
package uz.posbon.ui.map.tiles;

import org.jspecify.annotations.NullMarked;
