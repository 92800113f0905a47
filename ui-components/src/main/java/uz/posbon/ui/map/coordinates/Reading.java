package uz.posbon.ui.map.coordinates;

import java.util.List;
import uz.posbon.ui.map.LonLat;

/** What a text says as coordinates. */
public sealed interface Reading {

    /**
     * A place, or two when both orders of the numbers are possible.
     *
     * @param positions the likelier first, never empty
     */
    record Understood(List<Position> positions) implements Reading {
        public Understood {
            positions = List.copyOf(positions);
        }

        static Understood named(LonLat place, Notation notation) {
            return new Understood(List.of(new Position(place, notation, AxisOrder.NAMED)));
        }
    }

    /**
     * Meant as coordinates, but no place.
     *
     * @param what the part of the text that is wrong
     */
    record Refused(Fault fault, String what) implements Reading {}

    /** Not coordinates: a name, an address, a number. */
    record Other() implements Reading {}
}
