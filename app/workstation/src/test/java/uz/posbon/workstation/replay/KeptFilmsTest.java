package uz.posbon.workstation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which films there are of a moment: those a manifest speaks for, and no others. */
class KeptFilmsTest {
    private static final Instant FROM = Instant.parse("2026-11-27T05:00:00.250Z");
    private static final Instant TO = Instant.parse("2026-11-27T05:01:00Z");

    @TempDir
    Path folder;

    private Path film(String manifest, String name, int bytes) throws IOException {
        Path file = Files.write(folder.resolve("gate.mkv"), new byte[100]);
        Files.writeString(folder.resolve(manifest), """
                {
                  "format": "posbon-evidence/1",
                  "camera": { "id": "cam-2", "name": "Gate \\"2\\"" },
                  "from": "2026-11-27T05:00:00Z",
                  "missing": [{ "from": "2026-11-27T05:00:00Z", "to": "2026-11-27T05:00:00.250Z" }],
                  "files": [
                    { "file": "%s", "sha256": "%s", "bytes": %d, "codec": "h264", "width": 640, "height": 360,
                      "pictures": 900, "firstPicture": "%s", "lastPicture": "%s" }
                  ]
                }
                """.formatted(name, "0".repeat(64), bytes, FROM, TO));
        return file;
    }

    private KeptFilms read() {
        return KeptFilms.in(List.of(folder, folder.resolve("missing"), folder));
    }

    @Test
    void aFilmIsOfItsTimeAndOfNoOther() throws Exception {
        Path file = film("gate.json", "gate.mkv", 100);
        assertThat(read().at(FROM)).as("each once, however often its folder is named").containsExactly(new KeptFilm("Gate \"2\"", file, FROM, TO));
        assertThat(read().at(TO)).hasSize(1);
        assertThat(read().at(FROM.minusMillis(1))).isEmpty();
        assertThat(read().at(TO.plusMillis(1))).isEmpty();
    }

    @Test
    void theNextOneIsTheFirstThatBeginsLaterAndBeforeTheEnd() throws Exception {
        film("gate.json", "gate.mkv", 100);
        assertThat(read().after(FROM.minusSeconds(9), TO)).map(KeptFilm::from).contains(FROM);
        assertThat(read().after(FROM, TO)).isEmpty();
        assertThat(read().after(FROM.minusSeconds(9), FROM.minusSeconds(1))).isEmpty();
    }

    @Test
    void whatNoManifestVouchesForIsNoFilm() throws Exception {
        film("gate.json", "gate.mkv", 99);
        assertThat(read().at(FROM)).as("another size than was exported").isEmpty();
        film("gate.json", "other.mkv", 100);
        assertThat(read().at(FROM)).as("a file that is not there").isEmpty();
        Path inside = Files.createDirectories(folder.resolve("inside"));
        Files.move(folder.resolve("gate.json"), folder.resolve("gone.txt"));
        film("gate.json", "gate.mkv", 100);
        Files.writeString(inside.resolve("gate.json"), Files.readString(folder.resolve("gate.json")).replace("gate.mkv", "../gate.mkv"));
        assertThat(KeptFilms.in(List.of(inside)).at(FROM)).as("a file elsewhere").isEmpty();
        Files.writeString(folder.resolve("gate.json"), Files.readString(folder.resolve("gate.json")).replace("posbon-evidence/1", "other/1"));
        assertThat(read().at(FROM)).as("a manifest of another program").isEmpty();
    }
}
