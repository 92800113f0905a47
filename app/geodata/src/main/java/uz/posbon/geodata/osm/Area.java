package uz.posbon.geodata.osm;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** A district, town or quarter with its border. */
record Area(long id, Classification kind, Names names, PreparedGeometry border, double size) {

    static Area of(long id, Classification kind, Names names, Geometry border) {
        return new Area(id, kind, names, PreparedGeometryFactory.prepare(border), border.getArea());
    }
}
