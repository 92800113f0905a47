package uz.posbon.geodata.osm;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openstreetmap.osmosis.osmbinary.Osmformat;

/** Takes one block of an extract apart. Used once. */
final class BlockDecoder {
    private static final int NANODEGREES = 100;

    private final Osmformat.PrimitiveBlock block;
    private final @Nullable String[] strings;

    BlockDecoder(Osmformat.PrimitiveBlock block) {
        this.block = block;
        strings = new String[block.getStringtable().getSCount()];
    }

    BlockContent content() {
        List<Osmformat.PrimitiveGroup> groups = block.getPrimitivegroupList();
        return new BlockContent(
                groups.stream().anyMatch(g -> g.getNodesCount() > 0 || g.getDense().getIdCount() > 0),
                groups.stream().anyMatch(g -> g.getWaysCount() > 0),
                groups.stream().anyMatch(g -> g.getRelationsCount() > 0));
    }

    void decode(OsmSink sink) {
        for (Osmformat.PrimitiveGroup group : block.getPrimitivegroupList()) {
            for (Osmformat.Node node : group.getNodesList()) {
                sink.node(node.getId(), longitude(node.getLon()), latitude(node.getLat()), tags(node.getKeysList(), node.getValsList()));
            }
            dense(group.getDense(), sink);
            for (Osmformat.Way way : group.getWaysList()) {
                sink.way(way.getId(), summed(way.getRefsList()), tags(way.getKeysList(), way.getValsList()));
            }
            for (Osmformat.Relation relation : group.getRelationsList()) {
                relation(relation, sink);
            }
        }
    }

    private void dense(Osmformat.DenseNodes nodes, OsmSink sink) {
        long id = 0;
        long latitude = 0;
        long longitude = 0;
        int tag = 0;
        for (int i = 0; i < nodes.getIdCount(); i++) {
            id += nodes.getId(i);
            latitude += nodes.getLat(i);
            longitude += nodes.getLon(i);
            Map<String, String> tags = Map.of();
            while (tag < nodes.getKeysValsCount() && nodes.getKeysVals(tag) != 0) {
                tags = tags.isEmpty() ? new HashMap<>() : tags;
                tags.put(string(nodes.getKeysVals(tag)), string(nodes.getKeysVals(tag + 1)));
                tag += 2;
            }
            tag++;
            sink.node(id, longitude(longitude), latitude(latitude), tags);
        }
    }

    private void relation(Osmformat.Relation relation, OsmSink sink) {
        long[] members = summed(relation.getMemidsList());
        long[] ways = new long[members.length];
        String[] roles = new String[members.length];
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            if (relation.getTypes(i) == Osmformat.Relation.MemberType.WAY) {
                ways[count] = members[i];
                roles[count++] = string(relation.getRolesSid(i));
            }
        }
        sink.relation(relation.getId(), Arrays.copyOf(ways, count), Arrays.copyOf(roles, count),
                tags(relation.getKeysList(), relation.getValsList()));
    }

    private static long[] summed(List<Long> steps) {
        long[] sums = new long[steps.size()];
        long sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += steps.get(i);
            sums[i] = sum;
        }
        return sums;
    }

    private Map<String, String> tags(List<Integer> keys, List<Integer> values) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<String, String> tags = HashMap.newHashMap(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            tags.put(string(keys.get(i)), string(values.get(i)));
        }
        return tags;
    }

    private String string(int at) {
        String known = strings[at];
        if (known == null) {
            known = block.getStringtable().getS(at).toStringUtf8();
            strings[at] = known;
        }
        return known;
    }

    private int longitude(long given) {
        return Math.toIntExact((block.getLonOffset() + block.getGranularity() * given) / NANODEGREES);
    }

    private int latitude(long given) {
        return Math.toIntExact((block.getLatOffset() + block.getGranularity() * given) / NANODEGREES);
    }
}
