package uz.posbon.geodata.osm;

import java.util.Map;

/**
 * Something of the extract that will be an entry, or several, once it is known where it lies.
 *
 * @param nodes the nodes of a way; empty for a single node
 * @param at its place when it is a single node: longitude and latitude in ten-millionths of a degree
 */
record Draft(Map<String, String> tags, long[] nodes, int[] at) {
    private static final long[] NONE = {};
    private static final int[] NOWHERE = {};

    static Draft ofNode(Map<String, String> tags, int longitude, int latitude) {
        return new Draft(tags, NONE, new int[] {longitude, latitude});
    }

    static Draft ofWay(Map<String, String> tags, long[] nodes) {
        return new Draft(tags, nodes, NOWHERE);
    }
}
