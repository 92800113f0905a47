package uz.posbon.backend.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CameraStreamsTest {
    private static final int TICKS = 90_000;

    private final ExecutorService encoders = Executors.newFixedThreadPool(2);

    @TempDir
    Path folder;

    /** Takes what a camera sends for a while or up to a number of frames, then hangs up. */
    private static final class Client extends OutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final long called = System.nanoTime();
        private final long until;
        private final int frames;
        private int takenFrames;
        private long first;

        private Client(double seconds, int frames) {
            until = called + (long) (seconds * 1e9);
            this.frames = frames;
        }

        static Client ofSeconds(double seconds) {
            return new Client(seconds, Integer.MAX_VALUE);
        }

        /** However long the machine takes to encode them. */
        static Client ofFrames(int frames) {
            return new Client(60, frames);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            long now = System.nanoTime();
            if (first == 0) {
                first = now;
            }
            if (now > until || takenFrames == frames) {
                throw new IOException("hung up");
            }
            taken.write(bytes, from, length);
            takenFrames++;
        }

        double firstAfterSeconds() {
            return (first - called) / 1e9;
        }

        double secondsSinceFirst() {
            return (until - first) / 1e9;
        }
    }

    @AfterEach
    void close() {
        encoders.shutdownNow();
    }

    private Decoded watch(CameraStreams streams, String camera, Client client) throws IOException {
        assertThatThrownBy(() -> streams.serve(camera, client)).isInstanceOf(IOException.class).hasMessage("hung up");
        Path file = Files.write(folder.resolve(camera + ".ts"), client.taken.toByteArray());
        return Decoded.read(file);
    }

    @Test
    void aClipLoopsWithoutASeam() throws IOException {
        try (CameraStreams streams = new CameraStreams(folder.resolve("clips"), id -> Optional.of("Amir Temur / Navoiy"), 2, encoders)) {
            Client client = Client.ofFrames(4 * 25 + 5);
            Decoded seen = watch(streams, "cam-0001", client);
            assertThat(seen.codec()).isEqualTo("h264");
            assertThat(seen.width()).isEqualTo(640);
            assertThat(seen.height()).isEqualTo(360);
            assertThat(seen.times()).hasSize(4 * 25 + 5);
            for (int i = 1; i < seen.times().size(); i++) {
                assertThat(seen.times().get(i) - seen.times().get(i - 1)).as("frame %d", i).isEqualTo(TICKS / 25);
            }
            for (int i = 1; i < seen.keyTimes().size(); i++) {
                assertThat(seen.keyTimes().get(i) - seen.keyTimes().get(i - 1)).isEqualTo(TICKS);
            }
            assertThat(seen.meanLuma()).as("there is a picture").isBetween(40.0, 240.0);
        }
    }

    @Test
    void fourAtOnceHoldRealTimeFromTheFirstSecond() throws Exception {
        try (CameraStreams streams = new CameraStreams(folder.resolve("clips"), Optional::of, encoders);
                ExecutorService clients = Executors.newFixedThreadPool(4)) {
            List<Client> all = new ArrayList<>();
            List<Future<Decoded>> watching = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String camera = "cam-" + i;
                Client client = Client.ofSeconds(4);
                all.add(client);
                watching.add(clients.submit(() -> watch(streams, camera, client)));
            }
            for (int i = 0; i < 4; i++) {
                Decoded seen = watching.get(i).get();
                double expected = (all.get(i).secondsSinceFirst() + 1) * 25;
                assertThat((double) seen.times().size()).as("frames of camera %d", i).isBetween(expected - 6, expected + 2);
                assertThat(all.get(i).firstAfterSeconds()).as("first bytes of camera %d", i).isLessThan(1.5);
            }
        }
    }

    @Test
    void aKeptSecondIsServedFromDiskAndADamagedOneIsMadeAgain() throws IOException {
        SecondStore store = new SecondStore(folder, encoders);
        List<byte[]> made = store.second("cam-1", "Chorsu", 3);
        Path kept;
        try (var files = Files.walk(folder)) {
            kept = files.filter(Files::isRegularFile).toList().getFirst();
        }
        Files.writeString(kept, "no clip");
        List<byte[]> again = store.second("cam-1", "Chorsu", 3);
        assertThat(again).hasSize(25).hasSameSizeAs(made);
        assertThat(Files.size(kept)).isGreaterThan(1000);
        long written = Files.getLastModifiedTime(kept).toMillis();
        assertThat(store.second("cam-1", "Chorsu", 3)).hasSize(25);
        assertThat(Files.getLastModifiedTime(kept).toMillis()).isEqualTo(written);
    }

    @Test
    void anUnknownCameraWritesNothing() {
        try (CameraStreams streams = new CameraStreams(folder, id -> Optional.empty(), encoders)) {
            Client client = Client.ofSeconds(1);
            assertThatThrownBy(() -> streams.serve("cam-9", client)).isInstanceOf(FileNotFoundException.class);
            assertThat(client.taken.size()).isZero();
        }
    }
}
