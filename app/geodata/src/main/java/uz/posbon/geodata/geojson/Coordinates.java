package uz.posbon.geodata.geojson;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import uz.posbon.geodata.problem.Fault;

/** What a {@code coordinates} member holds, before it is known of which geometry: its type may stand behind it. */
sealed interface Coordinates {

    /** Arrays of arrays. */
    record Nested(List<Coordinates> parts) implements Coordinates {}

    /** Numbers, as they stand: the first is x. */
    record Position(Coordinate at) implements Coordinates {}

    /** What should have been a position and is none. */
    record Bad(Fault fault, String text) implements Coordinates {}
}
