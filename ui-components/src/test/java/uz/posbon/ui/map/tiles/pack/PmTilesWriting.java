package uz.posbon.ui.map.tiles.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import uz.posbon.ui.map.tiles.TileId;

/** Writes small PMTiles files for tests by the public specification: packed or not, in one directory or many, good and bad. */
public final class PmTilesWriting {

    private record Entry(long number, int run, long offset, int length) {}

    private final TreeMap<Long, byte[]> tiles = new TreeMap<>();
    private final byte[] head = new byte[127];
    private String metadata = "{\"vector_layers\":[{\"id\":\"a\\\"b\"}],\"name\":\"Toshkent \\u0448\",\"attribution\":\"<a href='x'>&copy; OpenStreetMap</a>\"}";
    private int leafSize = Integer.MAX_VALUE;
    private boolean scattered;

    public PmTilesWriting() {
        System.arraycopy("PMTiles".getBytes(StandardCharsets.US_ASCII), 0, head, 0, 7);
        head(7, 3).head(96, 1).head(97, 2).head(98, 1).head(99, 2).head(100, 8).head(101, 12);
        ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).putInt(102, 691000000).putInt(106, 411000000).putInt(110, 695000000).putInt(114, 415000000);
    }

    /** One byte of the head, by its offset: 7 version, 97 and 98 packing of directories and tiles, 99 kind of tiles, 100 and 101 zooms. */
    public PmTilesWriting head(int offset, int value) {
        head[offset] = (byte) value;
        return this;
    }

    public PmTilesWriting metadata(String json) {
        metadata = json;
        return this;
    }

    /** At most so many entries in a directory. */
    public PmTilesWriting leaves(int entries) {
        leafSize = entries;
        return this;
    }

    /** Lays the tiles out back to front. */
    public PmTilesWriting scattered() {
        scattered = true;
        head(96, 0);
        return this;
    }

    public PmTilesWriting tile(TileId tile, byte[] bytes) {
        tiles.put(HilbertTiles.number(tile), bytes);
        return this;
    }

    public Path to(Path file) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        List<Entry> entries = lay(data);
        ByteArrayOutputStream leaves = new ByteArrayOutputStream();
        byte[] root = entries.size() <= leafSize ? packed(97, directory(entries)) : packed(97, directory(split(entries, leaves)));
        byte[] said = packed(97, metadata.getBytes(StandardCharsets.UTF_8));
        long[] sections = {root.length, said.length, leaves.size(), data.size()};
        ByteBuffer numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        long at = head.length;
        for (int i = 0; i < 4; i++) {
            numbers.putLong(8 + 16 * i, at).putLong(16 + 16 * i, sections[i]);
            at += sections[i];
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : List.of(head, root, said, leaves.toByteArray(), data.toByteArray())) {
            whole.write(part);
        }
        return Files.write(file, whole.toByteArray());
    }

    private List<Entry> lay(ByteArrayOutputStream data) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (long number : scattered ? tiles.descendingKeySet() : tiles.navigableKeySet()) {
            Entry last = entries.isEmpty() ? null : entries.getLast();
            byte[] bytes = tiles.get(number);
            boolean same = last != null && !scattered && last.number() + last.run() == number && bytes == tiles.get(last.number());
            if (same) {
                entries.set(entries.size() - 1, new Entry(last.number(), last.run() + 1, last.offset(), last.length()));
            } else {
                byte[] packed = packed(98, bytes);
                entries.add(new Entry(number, 1, data.size(), packed.length));
                data.write(packed);
            }
        }
        return scattered ? entries.reversed() : entries;
    }

    private List<Entry> split(List<Entry> entries, ByteArrayOutputStream leaves) throws IOException {
        List<Entry> root = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += leafSize) {
            byte[] leaf = packed(97, directory(entries.subList(from, Math.min(from + leafSize, entries.size()))));
            root.add(new Entry(entries.get(from).number(), 0, leaves.size(), leaf.length));
            leaves.write(leaf);
        }
        return root;
    }

    private static byte[] directory(List<Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        varint(out, entries.size());
        long before = 0;
        for (Entry entry : entries) {
            varint(out, entry.number() - before);
            before = entry.number();
        }
        entries.forEach(entry -> varint(out, entry.run()));
        entries.forEach(entry -> varint(out, entry.length()));
        long end = -1;
        for (Entry entry : entries) {
            varint(out, entry.offset() == end ? 0 : entry.offset() + 1);
            end = entry.offset() + entry.length();
        }
        return out.toByteArray();
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while (rest > 127) {
            out.write((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private byte[] packed(int kind, byte[] bytes) throws IOException {
        if (head[kind] != 2) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
