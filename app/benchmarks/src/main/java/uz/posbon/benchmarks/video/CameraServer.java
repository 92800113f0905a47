package uz.posbon.benchmarks.video;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.TemporaryFolder;

/** The RTSP server (gst-rtsp-server) that all parts look at, in a process of its own. */
public final class CameraServer implements AutoCloseable {
    static final int CAMERAS = 36;
    /** As most cameras are set up: a key frame every two seconds. */
    public static final int USUAL_GOP = 50;

    private static final Logger LOG = LoggerFactory.getLogger(CameraServer.class);
    private static final long PICTURE_NANOS = 40_000_000;
    private static final int KBIT = 1000;
    private static final int CLIP_SECONDS = 20;

    private final TemporaryFolder folder;
    private final Process process;
    private final int gop;
    private final List<Long> keyFrames = new ArrayList<>();
    private int port;

    private CameraServer(TemporaryFolder folder, Process process, int gop) {
        this.folder = folder;
        this.process = process;
        this.gop = gop;
    }

    /** @param gop pictures from one key frame to the next */
    public static CameraServer start(int gop) throws IOException {
        TemporaryFolder folder = TemporaryFolder.create("posbon-cameras");
        Path script = folder.path().resolve("cameras.py");
        try (InputStream source = CameraServer.class.getResourceAsStream("cameras.py")) {
            Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
        }
        // The system's own: GObject's bindings belong to it and not to a Python that lies before it on the path.
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/python3", script.toString(), Integer.toString(CAMERAS), Integer.toString(gop), Integer.toString(KBIT), "--"));
        command.addAll(FfmpegProgram.pictures(CLIP_SECONDS));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        CameraServer server = new CameraServer(folder, process, gop);
        server.read();
        return server;
    }

    private void read() throws IOException {
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "port" -> port = Integer.parseInt(words[1]);
                case "camera" -> keyFrames.add(Long.parseLong(words[2]));
                default -> {
                    LOG.info("cameras {}", line);
                    return;
                }
            }
        }
        close();
        throw new IOException("the RTSP server does not start; are gir1.2-gst-rtsp-server-1.0, python3-gi and GStreamer's plugins installed?");
    }

    public String address(int camera) {
        return "rtsp://127.0.0.1:" + port + "/cam" + camera;
    }

    List<String> addresses(int count) {
        return IntStream.range(0, count).mapToObj(this::address).toList();
    }

    /** From that time ({@link System#nanoTime}, which is the machine's monotonic clock in every process) to the camera's next key frame. */
    long nanosToKeyFrame(int camera, long from) {
        return nanosToNext(keyFrames.get(camera), gop * PICTURE_NANOS, from);
    }

    static long nanosToNext(long one, long period, long from) {
        return Math.floorMod(one - from, period);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        folder.close();
    }
}
