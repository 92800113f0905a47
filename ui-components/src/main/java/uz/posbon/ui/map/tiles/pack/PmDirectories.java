package uz.posbon.ui.map.tiles.pack;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists read last, bounded in entries. Any thread. */
final class PmDirectories {

    /** 24 bytes each. */
    private static final int MOST_ENTRIES = 500_000;

    private final Reading reading;
    private final Map<PmHeader.Section, PmDirectory> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long entries;

    /** Reads a list from the file. */
    @FunctionalInterface
    interface Reading {
        PmDirectory read(PmHeader.Section list) throws IOException;
    }

    PmDirectories(Reading reading) {
        this.reading = reading;
    }

    PmDirectory at(PmHeader.Section list) throws IOException {
        PmDirectory known = find(list);
        return known == null ? keep(list, reading.read(list)) : known;
    }

    private synchronized @Nullable PmDirectory find(PmHeader.Section list) {
        return kept.get(list);
    }

    private synchronized PmDirectory keep(PmHeader.Section list, PmDirectory read) {
        PmDirectory before = kept.put(list, read);
        entries += read.size() - (before == null ? 0 : before.size());
        var oldest = kept.values().iterator();
        while (entries > MOST_ENTRIES && kept.size() > 1) {
            entries -= oldest.next().size();
            oldest.remove();
        }
        return read;
    }
}
