package uz.posbon.backend.boot;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import uz.posbon.backend.http.WallSeats;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.SeenReport;
import uz.posbon.sdk.wall.WallSeen;

/** How the displays of the walls look, in memory: at most one small picture for each, gone with the backend. */
final class SeenDisplays implements WallSeats {
    private record Thumbnail(byte[] jpeg, Instant time) {}

    private final Map<String, Thumbnail> thumbnails = new ConcurrentHashMap<>();
    private final Consumer<WallSeen> readers;
    private final Clock clock;

    SeenDisplays(Consumer<WallSeen> readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public void seen(String wallId, int number, SeenReport r) {
        Thumbnail thumbnail = thumbnails.get(Display.key(wallId, number));
        readers.accept(new WallSeen(wallId, number, r.seat(), r.sequence(), r.scene(), r.problems(), r.width(), r.height(),
                thumbnail == null ? null : thumbnail.time()));
    }

    @Override
    public void thumbnail(String wallId, int number, byte[] jpeg) {
        thumbnails.put(Display.key(wallId, number), new Thumbnail(jpeg, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    @Override
    public Optional<byte[]> thumbnail(String wallId, int number) {
        return Optional.ofNullable(thumbnails.get(Display.key(wallId, number))).map(Thumbnail::jpeg);
    }
}
