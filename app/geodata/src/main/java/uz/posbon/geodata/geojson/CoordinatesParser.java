package uz.posbon.geodata.geojson;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import uz.posbon.geodata.problem.Fault;

/** Reads nested arrays of numbers. Counts the positions, so that a file cannot fill the memory. */
final class CoordinatesParser {
    /** A MultiPolygon has four; whatever goes deeper is no geometry. */
    private static final int DEEPEST = 5;

    private final JsonParser json;
    private final int most;
    private int count;

    CoordinatesParser(JsonParser json, int most) {
        this.json = json;
        this.most = most;
    }

    /** Whether more positions came than are taken. */
    boolean isFull() {
        return count > most;
    }

    /** Reads the value the parser stands on. */
    Coordinates parse() {
        return parse(1);
    }

    private Coordinates parse(int depth) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            String text = json.getString();
            json.skipChildren();
            return new Coordinates.Bad(Fault.NOT_A_POSITION, String.valueOf(text));
        }
        if (depth > DEEPEST) {
            json.skipChildren();
            return new Coordinates.Bad(Fault.TOO_DEEP, "");
        }
        JsonToken first = json.nextToken();
        if (first == JsonToken.END_ARRAY) {
            return new Coordinates.Nested(List.of());
        }
        return first == JsonToken.START_ARRAY ? nested(depth) : position();
    }

    private Coordinates nested(int depth) {
        List<Coordinates> parts = new ArrayList<>();
        do {
            Coordinates part = parse(depth + 1);
            if (!isFull()) {
                parts.add(part);
            }
        } while (json.nextToken() != JsonToken.END_ARRAY);
        return new Coordinates.Nested(parts);
    }

    private Coordinates position() {
        count++;
        double[] numbers = new double[2];
        int filled = 0;
        Coordinates bad = null;
        for (JsonToken token = json.currentToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (filled < 2) {
                boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
                double value = number ? json.getDoubleValue() : Double.NaN;
                if (!Double.isFinite(value) && bad == null) {
                    bad = new Coordinates.Bad(Fault.NOT_A_NUMBER, String.valueOf(json.getString()));
                }
                numbers[filled++] = value;
            }
            json.skipChildren();
        }
        if (bad != null) {
            return bad;
        }
        return filled < 2 ? new Coordinates.Bad(Fault.NOT_A_POSITION, "[" + numbers[0] + "]") : new Coordinates.Position(new Coordinate(numbers[0], numbers[1]));
    }
}
