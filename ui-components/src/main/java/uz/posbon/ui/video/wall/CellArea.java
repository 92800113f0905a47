package uz.posbon.ui.video.wall;

/**
 * Where a cell lies, in whole pixels.
 *
 * @param x from the wall's left edge
 * @param y from the wall's upper edge
 */
public record CellArea(int x, int y, int width, int height) {}
