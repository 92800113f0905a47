package uz.posbon.ui.map;

import java.util.Collection;

/** An area between two meridians and two parallels, degrees; it does not cross the antimeridian. */
public record LonLatBox(double west, double south, double east, double north) {

    public LonLatBox {
        if (!(west <= east) || !(south <= north)) {
            throw new IllegalArgumentException("Not an area: " + west + ".." + east + ", " + south + ".." + north);
        }
    }

    /**
     * The smallest area that holds all the places.
     *
     * @throws IllegalArgumentException when there is no place
     */
    public static LonLatBox of(Collection<LonLat> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("No place to make an area of");
        }
        return new LonLatBox(
                places.stream().mapToDouble(LonLat::lon).min().orElseThrow(),
                places.stream().mapToDouble(LonLat::lat).min().orElseThrow(),
                places.stream().mapToDouble(LonLat::lon).max().orElseThrow(),
                places.stream().mapToDouble(LonLat::lat).max().orElseThrow());
    }
}
