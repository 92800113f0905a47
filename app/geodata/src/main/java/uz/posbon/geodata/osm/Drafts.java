package uz.posbon.geodata.osm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;

/**
 * Everything in an extract that has a name or an address, in three passes: relations, then the ways they and we need, then the nodes
 * those need. Holds only what may become an entry.
 */
final class Drafts {
    private static final Set<String> NO_STREETS = Set.of("platform", "bus_stop", "elevator", "proposed", "construction", "rest_area", "services");

    /** Ground with a name or an address: its tags and its outer ways. */
    record Outline(Map<String, String> tags, long[] ways) {}

    final List<Outline> outlines = new ArrayList<>();
    final List<Draft> streets = new ArrayList<>();
    final List<Draft> things = new ArrayList<>();
    final Map<Long, long[]> rings = new HashMap<>();
    final NodePositions positions = new NodePositions();
    private long ways;

    static Drafts of(Extract extract, DoubleConsumer progress) throws IOException {
        Drafts drafts = new Drafts();
        extract.read(BlockContent::relations, drafts.new Relations(), done -> progress.accept(done / 3));
        extract.read(BlockContent::ways, drafts.new Ways(), done -> progress.accept((1 + done) / 3));
        if (drafts.ways == 0) {
            throw new ExtractException("The extract holds no streets, buildings or other lines; it may be cut off");
        }
        drafts.positions.ready();
        extract.read(BlockContent::nodes, drafts.new Nodes(), done -> progress.accept((2 + done) / 3));
        return drafts;
    }

    private static boolean isStreet(Map<String, String> tags) {
        String highway = tags.get("highway");
        return highway != null && !NO_STREETS.contains(highway) && !Names.of(tags).isEmpty();
    }

    private static boolean isThing(Map<String, String> tags) {
        return Addresses.isAddress(tags) || !Names.of(tags).isEmpty() && Classification.of(tags).isPresent();
    }

    private final class Relations implements OsmSink {
        @Override
        public void relation(long id, long[] members, String[] roles, Map<String, String> tags) {
            String type = tags.getOrDefault("type", "");
            if ((type.equals("boundary") || type.equals("multipolygon")) && isThing(tags)) {
                List<Long> outer = new ArrayList<>();
                for (int i = 0; i < members.length; i++) {
                    if (!roles[i].equals("inner")) {
                        outer.add(members[i]);
                    }
                }
                outlines.add(new Outline(tags, outer.stream().mapToLong(Long::longValue).toArray()));
            }
        }
    }

    private final class Ways implements OsmSink {
        private final Set<Long> asked = new HashSet<>();

        Ways() {
            outlines.forEach(outline -> {
                for (long way : outline.ways()) {
                    asked.add(way);
                }
            });
        }

        @Override
        public void way(long id, long[] nodes, Map<String, String> tags) {
            ways++;
            boolean ring = asked.contains(id);
            if (ring) {
                rings.put(id, nodes);
            }
            boolean area = !Names.of(tags).isEmpty() && Classification.of(tags).filter(Classification::isArea).isPresent();
            if (area && nodes.length > 3 && nodes[0] == nodes[nodes.length - 1]) {
                outlines.add(new Outline(tags, new long[] {id}));
                rings.put(id, nodes);
                ring = true;
            }
            boolean street = isStreet(tags);
            if (street) {
                streets.add(Draft.ofWay(tags, nodes));
            }
            // A piece of a border bears the names of both sides and is neither.
            boolean thing = !street && !area && isThing(tags);
            if (thing) {
                things.add(Draft.ofWay(tags, nodes));
            }
            if (ring || street || thing) {
                positions.want(nodes);
            }
        }
    }

    private final class Nodes implements OsmSink {
        @Override
        public void node(long id, int longitude, int latitude, Map<String, String> tags) {
            positions.seen(id, longitude, latitude);
            if (!tags.isEmpty() && isThing(tags)) {
                things.add(Draft.ofNode(tags, longitude, latitude));
            }
        }
    }
}
