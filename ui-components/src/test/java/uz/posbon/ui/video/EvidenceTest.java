package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** Evidence of a real RTSP camera. */
@Timeout(400)
class EvidenceTest {

    private static final Box SMALL = new Box(160, 90);

    private final RtspServer server = RtspServer.open();
    private final FfmpegEngine engine = new FfmpegEngine(PlayerLimits.USUAL);
    private final VideoService service = new VideoService(List.of(engine), VideoSettings.USUAL, task -> Subscription.EMPTY,
            Thread.ofPlatform().daemon().factory(), Clock.systemUTC());

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        service.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h264", "/h265", "/bframes"})
    void isAFilmThatBothEnginesPlayWithEveryPictureAndAManifestThatHolds(String path) throws Exception {
        Clip clip = recorded(path);
        Instant from = Clip.instant(clip.begin()).plusMillis(700);
        Instant to = Clip.instant(clip.end());

        Path manifest = service.evidence().orElseThrow().export(clip, order(from, to), folder).manifest();

        String json = Files.readString(manifest);
        Path film = folder.resolve(json.replaceAll("(?s).*\"file\": \"([^\"]+)\".*", "$1"));
        assertThat(json).contains(
                "\"id\": \"cam/1\"", "\"name\": \"Gate \\\"2\\\"\"", "\"operator\": \"Dilnoza\"", "\"reason\": \"robbery\"", sha256(film));
        int pictures = Integer.parseInt(json.replaceAll("(?s).*\"pictures\": (\\d+).*", "$1"));
        assertThat(pictures).isGreaterThan(20);
        assertThat(played(engine, film)).isEqualTo(pictures);
        try (VlcEngine vlc = new VlcEngine(PlayerLimits.USUAL, Clock.systemUTC(), null)) {
            // It leaves out what comes too late on a busy machine.
            assertThat(played(vlc, film)).isBetween(pictures / 3, pictures + 1);
        }
    }

    @Test
    void neverTakesThePlaceOfOtherEvidence() throws Exception {
        Clip clip = recorded("/h264");
        EvidenceOrder order = order(Clip.instant(clip.begin()), Clip.instant(clip.end()));
        Evidence evidence = service.evidence().orElseThrow();

        Path first = evidence.export(clip, order, folder).manifest();
        Path second = evidence.export(clip, order, folder).manifest();

        assertThat(second).isNotEqualTo(first);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void twoAtOnceDoNotTouchEachOther() throws Exception {
        Clip clip = recorded("/h264");
        EvidenceOrder order = order(Clip.instant(clip.begin()), Clip.instant(clip.end()));
        Evidence evidence = service.evidence().orElseThrow();
        List<CompletableFuture<Path>> exports = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
            try {
                return evidence.export(clip, order, folder).manifest();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        })).limit(6).toList();

        for (CompletableFuture<Path> export : exports) {
            String json = Files.readString(export.get());
            Path film = folder.resolve(json.replaceAll("(?s).*\"file\": \"([^\"]+)\".*", "$1"));
            assertThat(json).contains(sha256(film));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(12);
        }
    }

    @Test
    void saysHowMuchOfTheTimeAskedForIsNotThere() throws Exception {
        Clip clip = recorded("/h264");
        Evidence evidence = service.evidence().orElseThrow();

        Exported part = evidence.export(clip, order(Clip.instant(clip.begin()).minusSeconds(30), Clip.instant(clip.end())), folder);
        Exported whole = evidence.export(clip, order(Clip.instant(clip.begin()), Clip.instant(clip.end())), folder);

        assertThat(part.missing()).isEqualTo(Duration.ofSeconds(30));
        assertThat(Files.readString(part.manifest())).contains("\"complete\": false", "\"missing\": [{ \"from\": ");
        assertThat(whole.missing()).isZero();
        assertThat(Files.readString(whole.manifest())).contains("\"complete\": true", "\"missing\": []");
    }

    @Test
    void saysThatNothingIsKeptOfThatTime() {
        Clip clip = recorded("/h264");

        assertThatThrownBy(() -> service.evidence().orElseThrow().export(clip, order(Instant.EPOCH, Instant.EPOCH.plusSeconds(9)), folder))
                .isInstanceOf(IOException.class).hasMessageContaining("nothing is kept");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws Exception {
        Clip clip = recorded("/h264");
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> service.evidence().orElseThrow()
                        .export(clip, order(Clip.instant(clip.begin()), Clip.instant(clip.end())), file))
                .isInstanceOf(IOException.class);
        assertThat(Files.readString(file)).isEqualTo("in the way");
    }

    @Test
    void needsAReason() {
        assertThatThrownBy(() -> new EvidenceOrder("c", "C", Instant.EPOCH, Instant.EPOCH, "me", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EvidenceOrder order(Instant from, Instant to) {
        return new EvidenceOrder("cam/1", "Gate \"2\"", from, to, "Dilnoza", "robbery");
    }

    private Clip recorded(String path) {
        try (Watch watch = service.watch(VideoStream.of(server.uri(path)), "a", Look.whole(SMALL))) {
            await().atMost(Duration.ofSeconds(60)).until(() -> watch.frames() > 70);
            return watch.clip();
        }
    }

    private static int played(PlayerEngine engine, Path film) throws Exception {
        VideoStream stream = VideoStream.of(URI.create("file://" + film));
        SeenFrames seen = new SeenFrames(SMALL);
        engine.player(stream).play(stream, seen, PacketSink.NONE);
        return seen.count();
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
