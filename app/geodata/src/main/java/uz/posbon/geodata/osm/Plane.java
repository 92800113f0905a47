package uz.posbon.geodata.osm;

import org.locationtech.jts.geom.Coordinate;

/** The ground around a latitude as a plane in metres; true to a few parts in a thousand over a town. */
record Plane(double metresPerLongitude) {
    static final double METRES_PER_LATITUDE = 111_195;

    static Plane at(double latitude) {
        return new Plane(METRES_PER_LATITUDE * Math.max(0.01, Math.cos(Math.toRadians(latitude))));
    }

    Coordinate toMetres(Coordinate degrees) {
        return new Coordinate(degrees.x * metresPerLongitude, degrees.y * METRES_PER_LATITUDE);
    }

    Coordinate toDegrees(Coordinate metres) {
        return new Coordinate(metres.x / metresPerLongitude, metres.y / METRES_PER_LATITUDE);
    }

    Coordinate[] toMetres(Coordinate[] degrees) {
        Coordinate[] metres = new Coordinate[degrees.length];
        for (int i = 0; i < degrees.length; i++) {
            metres[i] = toMetres(degrees[i]);
        }
        return metres;
    }
}
