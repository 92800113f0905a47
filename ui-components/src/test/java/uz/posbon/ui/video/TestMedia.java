package uz.posbon.ui.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Runs media.py: clips and servers out of GStreamer. */
public final class TestMedia {

    private TestMedia() {}

    /** Writes a moving H.264 clip; the name's ending (.mp4, .ts) chooses the container. */
    public static Path clip(Path file, int seconds, int width, int height, String pixelAspect) {
        Process process = python(List.of("clip", file.toString(), "" + seconds, "" + width, "" + height, pixelAspect));
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("no clip at " + file);
        }
        return file;
    }

    /** The same with a tone; into a container that takes it: .mkv. */
    public static Path clipWithTone(Path file, int seconds) {
        Process process = python(List.of("clip", file.toString(), "" + seconds, "320", "180", "--tone"));
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("no clip at " + file);
        }
        return file;
    }

    static Process python(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", script().toString()));
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path script() {
        try (InputStream script = TestMedia.class.getResourceAsStream("media.py")) {
            Path file = Files.createTempFile("media", ".py");
            file.toFile().deleteOnExit();
            Files.copy(script, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
