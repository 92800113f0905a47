package uz.posbon.ui.map.tiles.pack;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Gap;
import uz.posbon.ui.map.tiles.TileFormat;
import uz.posbon.ui.map.tiles.TileId;

/** A PMTiles file of pictures, version 3. Reads by position, so that threads need not wait for each other. */
final class PmTiles implements TilePack {

    /** The format allows any depth; nobody writes more than two lists below the first. */
    private static final int DEEPEST = 4;
    private static final int LARGEST_METADATA = 8 << 20;

    private final Path file;
    private final FileChannel channel;
    private final PmHeader header;
    private final PackFacts facts;
    private final PmDirectories directories;

    private PmTiles(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        long length = channel.size();
        header = PmHeader.read(ByteBuffer.wrap(bytes(0, (int) Math.min(length, PmHeader.LENGTH))), file.toString(), length);
        facts = readFacts();
        PackRules.check(file, facts);
        directories = new PmDirectories(this::directory);
        directories.at(header.root());
    }

    static PmTiles open(Path file) throws PackException {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            try {
                return new PmTiles(file, channel);
            } catch (IOException | RuntimeException broken) {
                channel.close();
                throw broken;
            }
        } catch (PackException e) {
            throw e;
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    @Override
    public PackFacts facts() {
        return facts;
    }

    @Override
    public byte @Nullable [] read(TileId tile) throws PackException {
        long number = HilbertTiles.number(tile);
        try {
            PmHeader.Section list = header.root();
            for (int depth = 0; depth < DEEPEST; depth++) {
                PmDirectory.Entry entry = directories.at(list).find(number);
                if (entry == null) {
                    return null;
                }
                if (!entry.isDirectory()) {
                    return tile(entry);
                }
                list = leaf(entry);
            }
        } catch (PackException e) {
            throw e;
        } catch (IOException e) {
            throw broken(file, e);
        }
        throw new PackException(Gap.PACK_BROKEN, file + " leads from list to list without an end");
    }

    @Override
    public void each(TileVisitor visitor) throws PackException {
        try {
            each(header.root(), 0, visitor);
        } catch (PackException e) {
            throw e;
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Cannot close " + file, e);
        }
    }

    private void each(PmHeader.Section list, int depth, TileVisitor visitor) throws IOException {
        if (depth == DEEPEST) {
            throw new PackException(Gap.PACK_BROKEN, file + " leads from list to list without an end");
        }
        PmDirectory directory = directories.at(list);
        for (int i = 0; i < directory.size(); i++) {
            PmDirectory.Entry entry = directory.entry(i);
            if (entry.isDirectory()) {
                each(leaf(entry), depth + 1, visitor);
            } else {
                for (int n = 0; n < entry.run(); n++) {
                    HilbertTiles.visit(entry.number() + n, visitor);
                }
            }
        }
    }

    private PmHeader.Section leaf(PmDirectory.Entry entry) {
        return new PmHeader.Section(header.leaves().offset() + entry.offset(), entry.length());
    }

    private byte[] tile(PmDirectory.Entry entry) throws IOException {
        if (entry.length() > LARGEST_TILE) {
            throw new PackException(Gap.NOT_A_PICTURE, file + " has a tile of " + entry.length() + " bytes");
        }
        return header.tile().unpack(bytes(header.tiles().offset() + entry.offset(), entry.length()), LARGEST_TILE);
    }

    private PmDirectory directory(PmHeader.Section list) throws IOException {
        if (list.length() > PmDirectory.LARGEST) {
            throw new IOException("a directory of " + list.length() + " bytes");
        }
        return PmDirectory.read(header.internal().unpack(bytes(list.offset(), (int) list.length()), PmDirectory.LARGEST));
    }

    private PackFacts readFacts() throws IOException {
        PmHeader.Section where = header.metadata();
        String json = where.length() > LARGEST_METADATA || where.length() == 0 ? "{}" : new String(
                header.internal().unpack(bytes(where.offset(), (int) where.length()), LARGEST_METADATA), StandardCharsets.UTF_8);
        Map<String, String> said = JsonTexts.of(json);
        TileFormat format = header.format() == TileFormat.OTHER ? TileFormat.named(said.getOrDefault("format", "")) : header.format();
        return new PackFacts(
                "PMTiles 3", PlainText.of(said.getOrDefault("name", "")), format, header.minZoom(), header.maxZoom(), header.bounds(),
                PlainText.of(said.getOrDefault("attribution", "")), said);
    }

    private byte[] bytes(long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (offset < 0 || channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException("it ends before byte " + (offset + length));
            }
        }
        return buffer.array();
    }

    private static PackException broken(Path file, IOException why) {
        return new PackException(Gap.PACK_BROKEN, file + " is damaged: " + why.getMessage(), why);
    }
}
