package uz.posbon.backend.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uz.posbon.backend.fixture.Api.Answer;
import uz.posbon.backend.fixture.RunningBackend;

/** Every real file of the data folder goes in by its name's order; the list says what becomes of each, and why. */
class CapFilesTest {
    private static final Path FILES = Path.of(System.getProperty("posbon.shared", "shared"), "data", "cap");

    @TempDir
    Path data;

    @Test
    void everyRealFileIsTakenOrRefusedForATrueReason() throws IOException {
        assumeTrue(Files.isDirectory(FILES), "the real CAP files are not on this machine");
        List<String> outcomes = new ArrayList<>();
        try (RunningBackend running = RunningBackend.start(data); Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.sorted().toList()) {
                outcomes.add(file.getFileName() + " " + outcome(running.api().cap(Files.readAllBytes(file))));
            }
        }
        String expected = new String(CapFilesTest.class.getResourceAsStream("cap-files.txt").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(String.join("\n", outcomes)).isEqualTo(expected.strip());
    }

    private static String outcome(Answer answer) {
        JsonNode json = answer.json();
        StringBuilder text = new StringBuilder(Integer.toString(answer.status()));
        if (answer.status() >= 400) {
            json.path("errors").forEach(e -> text.append("\n    refused: ").append(e.path("field").asString()).append(' ').append(e.path("reason").asString()));
        }
        for (JsonNode receipt : json.path("receipts")) {
            text.append("\n    ").append(receipt.path("outcome").asString()).append(' ').append(receipt.path("alarms").size());
            for (JsonNode alarm : receipt.path("alarms")) {
                text.append("\n        ").append(alarm.path("categories").toString()).append(' ').append(alarm.path("event").asString())
                        .append(", ").append(alarm.path("severity").asString())
                        .append(alarm.has("position") ? ", placed" : "").append(alarm.has("area") ? ", area" : "");
            }
            receipt.path("remarks").forEach(r -> text.append("\n        remark: ").append(r.asString()));
        }
        json.path("refusals").forEach(r -> r.at("/problem/errors").forEach(e ->
                text.append("\n    refused: ").append(e.path("field").asString()).append(' ').append(e.path("reason").asString())));
        return text.toString();
    }
}
