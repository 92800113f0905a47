/** Video in a control room: a tile, the feeds behind the tiles, and the seam to the engines that decode. */
package uz.posbon.ui.video;
