package uz.posbon.geodata.osm;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.openstreetmap.osmosis.osmbinary.Fileformat;
import org.openstreetmap.osmosis.osmbinary.Osmformat;

/** Writes small extracts for tests: tags are given as key, value, key, value. */
public final class ExtractWriter {
    private final List<String> strings = new ArrayList<>(List.of(""));
    private final Osmformat.PrimitiveGroup.Builder nodes = Osmformat.PrimitiveGroup.newBuilder();
    private final Osmformat.PrimitiveGroup.Builder ways = Osmformat.PrimitiveGroup.newBuilder();
    private final Osmformat.PrimitiveGroup.Builder relations = Osmformat.PrimitiveGroup.newBuilder();
    private String feature = "OsmSchema-V0.6";

    public ExtractWriter node(long id, double longitude, double latitude, String... tags) {
        Osmformat.Node.Builder node = Osmformat.Node.newBuilder().setId(id).setLon(Math.round(longitude * 1e7)).setLat(Math.round(latitude * 1e7));
        for (int i = 0; i < tags.length; i += 2) {
            node.addKeys(string(tags[i])).addVals(string(tags[i + 1]));
        }
        nodes.addNodes(node);
        return this;
    }

    public ExtractWriter way(long id, long[] refs, String... tags) {
        Osmformat.Way.Builder way = Osmformat.Way.newBuilder().setId(id);
        long last = 0;
        for (long ref : refs) {
            way.addRefs(ref - last);
            last = ref;
        }
        for (int i = 0; i < tags.length; i += 2) {
            way.addKeys(string(tags[i])).addVals(string(tags[i + 1]));
        }
        ways.addWays(way);
        return this;
    }

    public ExtractWriter relation(long id, long[] members, String... tags) {
        Osmformat.Relation.Builder relation = Osmformat.Relation.newBuilder().setId(id);
        long last = 0;
        for (long member : members) {
            relation.addMemids(member - last).addTypes(Osmformat.Relation.MemberType.WAY).addRolesSid(string("outer"));
            last = member;
        }
        for (int i = 0; i < tags.length; i += 2) {
            relation.addKeys(string(tags[i])).addVals(string(tags[i + 1]));
        }
        relations.addRelations(relation);
        return this;
    }

    ExtractWriter needing(String feature) {
        this.feature = feature;
        return this;
    }

    private int string(String text) {
        int at = strings.indexOf(text);
        if (at < 0) {
            strings.add(text);
            at = strings.size() - 1;
        }
        return at;
    }

    public Path write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        block(out, "OSMHeader", Osmformat.HeaderBlock.newBuilder().addRequiredFeatures(feature).build());
        Osmformat.StringTable.Builder table = Osmformat.StringTable.newBuilder();
        strings.forEach(text -> table.addS(ByteString.copyFromUtf8(text)));
        for (Osmformat.PrimitiveGroup.Builder group : List.of(nodes, ways, relations)) {
            block(out, "OSMData", Osmformat.PrimitiveBlock.newBuilder().setStringtable(table).addPrimitivegroup(group).build());
        }
        return Files.write(file, bytes.toByteArray());
    }

    private static void block(DataOutputStream out, String type, Message content) throws IOException {
        byte[] raw = content.toByteArray();
        byte[] packed = new byte[raw.length + 100];
        Deflater deflater = new Deflater();
        deflater.setInput(raw);
        deflater.finish();
        int size = deflater.deflate(packed);
        deflater.end();
        Fileformat.Blob blob = Fileformat.Blob.newBuilder().setRawSize(raw.length).setZlibData(ByteString.copyFrom(packed, 0, size)).build();
        Fileformat.BlobHeader header = Fileformat.BlobHeader.newBuilder().setType(type).setDatasize(blob.getSerializedSize()).build();
        out.writeInt(header.getSerializedSize());
        header.writeTo(out);
        blob.writeTo(out);
    }
}
