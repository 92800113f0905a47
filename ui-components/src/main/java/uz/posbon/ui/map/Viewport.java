package uz.posbon.ui.map;

/**
 * What part of the world a map shows. Immutable. Screen coordinates are logical pixels from the top left corner of the map; the world's
 * top left corner always falls on a whole pixel, which keeps tiles sharp and the painting cheap.
 *
 * @param zoom 0 (the world in one tile) to {@link #MAX_ZOOM}
 * @param width logical pixels, 0 before the first layout
 * @param height logical pixels
 */
public record Viewport(LonLat center, int zoom, double width, double height) {

    public static final int MAX_ZOOM = 19;

    public Viewport {
        if (zoom < 0 || zoom > MAX_ZOOM) {
            throw new IllegalArgumentException("zoom " + zoom);
        }
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("a view of " + width + " x " + height);
        }
    }

    /** Logical pixels from the world's left edge to the view's. */
    public double originX() {
        return Math.rint(Mercator.x(center.lon()) * Mercator.worldSize(zoom) - width / 2);
    }

    /** Logical pixels from the world's top edge to the view's. */
    public double originY() {
        return Math.rint(Mercator.y(center.lat()) * Mercator.worldSize(zoom) - height / 2);
    }

    public double screenX(double lon) {
        return Mercator.x(lon) * Mercator.worldSize(zoom) - originX();
    }

    public double screenY(double lat) {
        return Mercator.y(lat) * Mercator.worldSize(zoom) - originY();
    }

    /** The place under a point of the screen; beyond the world's edge, the nearest place on it. */
    public LonLat at(double screenX, double screenY) {
        double size = Mercator.worldSize(zoom);
        return new LonLat(Mercator.lon((originX() + screenX) / size), Mercator.lat((originY() + screenY) / size));
    }

    public boolean shows(LonLat place) {
        double x = screenX(place.lon());
        double y = screenY(place.lat());
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    /** The same place in another size, as after a resize. */
    public Viewport sized(double newWidth, double newHeight) {
        return new Viewport(center, zoom, newWidth, newHeight);
    }

    public Viewport centred(LonLat place, int newZoom) {
        return new Viewport(place, Math.clamp(newZoom, 0, MAX_ZOOM), width, height);
    }

    /** Moved by whole pixels: positive shows what lies east and south. The centre stays within the world. */
    public Viewport panned(double dx, double dy) {
        double size = Mercator.worldSize(zoom);
        double x = Math.clamp((originX() + Math.rint(dx) + width / 2) / size, 0, 1);
        double y = Math.clamp((originY() + Math.rint(dy) + height / 2) / size, 0, 1);
        return new Viewport(new LonLat(Mercator.lon(x), Mercator.lat(y)), zoom, width, height);
    }

    /** Another zoom; the place under the given point stays there, to half a pixel. */
    public Viewport zoomedAt(double screenX, double screenY, int newZoom) {
        int to = Math.clamp(newZoom, 0, MAX_ZOOM);
        double factor = Math.scalb(1, to - zoom);
        double size = Mercator.worldSize(to);
        double x = (originX() + screenX) * factor - screenX + width / 2;
        double y = (originY() + screenY) * factor - screenY + height / 2;
        return new Viewport(new LonLat(Mercator.lon(Math.clamp(x / size, 0, 1)), Mercator.lat(Math.clamp(y / size, 0, 1))), to, width, height);
    }

    /** The closest whole zoom, up to {@code closest}, at which the area fits with this many pixels free on every side. */
    public Viewport fitted(LonLatBox area, double margin, int closest) {
        double west = Mercator.x(area.west());
        double east = Mercator.x(area.east());
        double top = Mercator.y(area.north());
        double bottom = Mercator.y(area.south());
        double freeWidth = Math.max(1, width - 2 * margin);
        double freeHeight = Math.max(1, height - 2 * margin);
        int best = Math.clamp(closest, 0, MAX_ZOOM);
        while (best > 0 && ((east - west) * Mercator.worldSize(best) > freeWidth || (bottom - top) * Mercator.worldSize(best) > freeHeight)) {
            best--;
        }
        return new Viewport(new LonLat(Mercator.lon((west + east) / 2), Mercator.lat((top + bottom) / 2)), best, width, height);
    }

    /** Metres on the ground that one logical pixel covers in the middle of the view. */
    public double metresPerPixel() {
        return Mercator.metresPerPixel(center.lat(), zoom);
    }
}
