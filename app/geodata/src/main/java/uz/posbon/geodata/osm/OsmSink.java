package uz.posbon.geodata.osm;

import java.util.Map;

/** Takes what an extract holds, in the order of the file. Coordinates are in ten-millionths of a degree. */
interface OsmSink {

    default void node(long id, int longitude, int latitude, Map<String, String> tags) {}

    default void way(long id, long[] nodes, Map<String, String> tags) {}

    /** Of the members, the ways alone; {@code roles} beside them. */
    default void relation(long id, long[] ways, String[] roles, Map<String, String> tags) {}
}
