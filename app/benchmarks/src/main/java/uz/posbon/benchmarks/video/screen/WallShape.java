package uz.posbon.benchmarks.video.screen;

/**
 * A grid of tiles.
 *
 * @param tiles how many
 * @param width of each tile's picture alone, in pixels
 */
public record WallShape(int tiles, int width, int height) {

    /** As many tiles as fit on a desk's screens at the size of their streams; more of them at half that size. */
    public static WallShape of(int tiles) {
        return tiles <= 16 ? new WallShape(tiles, 640, 360) : new WallShape(tiles, 320, 180);
    }

    /** Reads what {@link #toString} wrote. */
    public static WallShape parse(String text) {
        String[] numbers = text.split("x");
        return new WallShape(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    int columns() {
        return (int) Math.ceil(Math.sqrt(tiles));
    }

    @Override
    public String toString() {
        return tiles + "x" + width + "x" + height;
    }
}
