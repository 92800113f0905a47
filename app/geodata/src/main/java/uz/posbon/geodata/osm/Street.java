package uz.posbon.geodata.osm;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** One street: all ways of one name that lie near each other. */
record Street(Names names, String detail, List<Coordinate[]> lines, Coordinate middle, double metres) {}
