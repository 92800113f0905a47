package uz.posbon.ui.map.tiles;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Gap;

/** What a source says to a request for a tile. */
public sealed interface TileAnswer {

    /**
     * A picture, not looked at yet.
     *
     * @param expires until when it may be shown without asking again
     * @param version the server's mark of this version, to ask whether it changed
     */
    record Picture(byte[] bytes, Instant expires, @Nullable String version) implements TileAnswer {}

    /** The version asked about is still the newest. */
    record Unchanged(Instant expires) implements TileAnswer {}

    /**
     * No picture.
     *
     * @param pause how long the server asks everybody to wait; zero when it did not
     */
    record Failed(Gap gap, Duration pause) implements TileAnswer {}
}
