/** Coordinates as people write and paste them: read in any usual notation, written in several. Pure; any thread. */
@NullMarked
package uz.posbon.ui.map.coordinates;

import org.jspecify.annotations.NullMarked;
