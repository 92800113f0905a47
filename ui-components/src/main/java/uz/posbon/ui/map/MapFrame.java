package uz.posbon.ui.map;

/**
 * One drawing of the map.
 *
 * @param scale device pixels per logical pixel
 */
public record MapFrame(Viewport viewport, double scale, MapPalette palette) {}
