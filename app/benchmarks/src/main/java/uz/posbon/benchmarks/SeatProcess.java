package uz.posbon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The seat of a video wall in a process of its own, as {@code installers/run --seat wall} starts it. */
public final class SeatProcess implements AutoCloseable {
    private final Process process;

    private SeatProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it; that it shows something is heard from the backend.
     *
     * @param folder for what it keeps
     */
    public static SeatProcess start(BackendProcess backend, Path folder, String wall, int display) throws IOException {
        Files.createDirectories(folder);
        Path token = Files.writeString(folder.resolve("token-of-the-backend"), backend.token());
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JvmOptions.ofScreen());
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), "uz.posbon.workstation.boot.Main", "--seat", "wall", "--wall", wall, "--display",
                Integer.toString(display), "--backend", backend.address().toString(), "--token-file", token.toString(), "--data",
                folder.resolve("data").toString(), "--map", "schematic"));
        // Standard output belongs to the figures.
        return new SeatProcess(new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("/dev/stderr").toFile()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
