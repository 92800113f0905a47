package uz.posbon.ui.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real sound system in a process of its own, whose ALSA writes what it is given into a file, or has no output at all: which devices there
 * are is fixed before a JVM starts.
 */
class LineSpeakerTest {
    private static final Path ALSA = Path.of("/usr/share/alsa");

    @TempDir
    Path folder;

    @Test
    void whatIsPlayedArrivesAtTheOutputWhole() throws Exception {
        assertThat(play(intoFile())).isEqualTo("there true, played");
        Sound played = WaveFile.read(folder.resolve("out.wav"));
        Sound sound = Synthesis.render(PlayOnce.MELODY).at(PlayOnce.VOLUME);
        assertThat(played.rate()).isEqualTo(sound.rate());
        assertThat(played.samples()).startsWith(sound.samples());
    }

    @Test
    void whatIsStoppedEndsEarly() throws Exception {
        assertThat(play(intoFile(), "stop")).isEqualTo("there true, played");
        Path out = folder.resolve("out.wav");
        assertThat(Files.exists(out) ? Files.size(out) : 0).isLessThan(1000);
    }

    private String intoFile() {
        return """
                pcm.!default { type file slave.pcm "nothing" file "%s" format "wav" }
                pcm.nothing { type null }
                ctl.!default { type null }
                """.formatted(folder.resolve("out.wav"));
    }

    @Test
    void withoutAnOutputItSaysSoAtOnce() throws Exception {
        assertThat(play("ctl.!default { type null }\n")).startsWith("there false, no sound output");
    }

    /** What {@link PlayOnce} says about itself with this configuration of ALSA. */
    private String play(String configuration, String... arguments) throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(ALSA), "no ALSA here");
        Path file = Files.writeString(folder.resolve("asound.conf"), configuration);
        Path said = folder.resolve("said");
        String java = ProcessHandle.current().info().command().orElseThrow();
        List<String> command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path"), PlayOnce.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("ALSA_CONFIG_PATH", file.toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(Duration.ofSeconds(180).toMillis(), TimeUnit.MILLISECONDS)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(said, StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("there ")).findFirst().orElse("");
    }
}
