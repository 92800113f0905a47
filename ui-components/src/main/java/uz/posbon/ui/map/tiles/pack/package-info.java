/** Map packs: all tiles of an area in one file, MBTiles or PMTiles, read where it lies. */
@NullMarked
package uz.posbon.ui.map.tiles.pack;

import org.jspecify.annotations.NullMarked;
