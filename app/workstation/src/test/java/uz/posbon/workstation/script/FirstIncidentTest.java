package uz.posbon.workstation.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.ui.video.RtspServer;

/**
 * From a real alarm to a closed incident: a real workstation process on its embedded backend, a real camera behind
 * gst-rtsp-server, and the verbs a dispatcher types.
 */
class FirstIncidentTest {
    @TempDir
    Path folder;

    @Test
    void anAlarmBecomesAClosedIncident() throws Exception {
        Path cap = folder.resolve("alert.cap");
        Files.writeString(cap, LocalAlert.XML);
        Path real = Path.of(System.getProperty("posbon.shared"), "data", "cap", "earthquake.cap");
        try (RtspServer camera = RtspServer.open()) {
            List<String> steps = run("""
                    wait-for ready 120
                    raise-cap "%s"
                    wait-for alarm selected 120
                    snapshot alarm.png
                    ack
                    wait-for alarm acknowledged 120
                    promote
                    wait-for incident active 120
                    place 41.3111,69.2797
                    assign recommended
                    wait-for incident assigned 120
                    unit assigned on-scene
                    wait-for incident on-scene 120
                    camera gate-rtsp %s 41.3112,69.2796 "Gate 2"
                    wait-for confirmed 120
                    show gate-rtsp in 1
                    wait-for camera gate-rtsp live 120
                    snapshot on-scene.png
                    unit assigned cleared
                    close 01 "nobody hurt"
                    wait-for incident closed 120
                    snapshot closed.png
                    """.formatted(Files.exists(real) ? real : cap, camera.uri("/h264")));
            assertThat(steps).hasSize(22).allSatisfy(step -> assertThat(step).contains("\"ok\":true"));
            assertThat(camera.plays()).isPositive();
        }
        for (String name : List.of("alarm.png", "on-scene.png", "closed.png")) {
            BufferedImage picture = ImageIO.read(folder.resolve(name).toFile());
            assertThat(picture.getWidth()).as(name).isEqualTo(1600);
            assertThat(colours(picture)).as("colours in " + name).isGreaterThan(200);
        }
    }

    @Test
    void aScriptEndsAtItsFirstFailedStep() throws Exception {
        Path script = folder.resolve("wrong.txt");
        Files.writeString(script, "wait-for ready 120\nack !99999\nselect none\n");
        Process process = start(script);
        List<String> steps = process.inputReader().readAllLines();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(steps).hasSize(2);
        assertThat(steps.getLast()).contains("\"ok\":false").contains("No alarm !99999");
    }

    private List<String> run(String script) throws Exception {
        Path file = folder.resolve("script.txt");
        Files.writeString(file, script);
        Process process = start(file);
        List<String> steps = process.inputReader().readAllLines();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("%s%n%s", steps, Files.readString(folder.resolve("err.log"))).isZero();
        return steps;
    }

    private Process start(Path script) throws IOException {
        return new ProcessBuilder(Shipped.workstation(List.of(
                        "--data", folder.resolve("data").toString(),
                        "--lang", "en",
                        "--map", "schematic",
                        "--size", "1600x900",
                        "--script", script.toString())))
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.log").toFile())
                .start();
    }

    private static long colours(BufferedImage picture) {
        return java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .distinct()
                .count();
    }
}
