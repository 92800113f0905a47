package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
    @TempDir
    Path folder;

    @Test
    void mapDataIsTakenFromAFolder() {
        assertThat(Options.parse(List.of("--map-data", "/srv/map"), Map.of()).mapData()).isEqualTo(Path.of("/srv/map"));
        assertThat(Options.parse(List.of(), Map.of()).mapData()).isNull();
    }

    @Test
    void thePaperCopyLiesOutsideTheData() {
        assertThat(Options.parse(List.of(), Map.of()).paper()).isEqualTo(Path.of(System.getProperty("user.home"), "Posbon-paper"));
        assertThat(Options.parse(List.of("--data", "/srv/drill"), Map.of()).paperFolders()).containsOnly(Path.of("/srv/drill-paper"));
        assertThat(Options.parse(List.of("--paper-dir", "/media/stick", "--data", "/srv/desk"), Map.of()).paperFolders())
                .containsExactly(Path.of("/media/stick"), Path.of("/srv/desk-paper"));
    }

    @Test
    void aReplayLooksForFilmsWhereTheLiveDeskKeepsThem() {
        Options usual = Options.parse(List.of("--replay", "night.posbonrec"), Map.of("XDG_DATA_HOME", "/home/d"));
        assertThat(usual.data()).isEqualTo(Path.of("/home/d/posbon/replay"));
        assertThat(usual.films()).isEqualTo(Path.of("/home/d/posbon/evidence"));
        assertThat(Options.parse(List.of("--replay", "x", "--films", "/media/stick"), Map.of()).films()).isEqualTo(Path.of("/media/stick"));
        assertThatThrownBy(() -> Options.parse(List.of("--films", "/media/stick"), Map.of())).hasMessage("--films, --seek and --led go with --replay");
    }

    @Test
    void theSystemsLanguageIsTakenWhereTheDeskSpeaksIt() {
        String home = folder.toString();
        assertThat(Options.parse(List.of(), Map.of("LANG", "uz_UZ.UTF-8", "XDG_DATA_HOME", home)).language()).isEqualTo("uz-Latn");
        assertThat(Options.parse(List.of(), Map.of("LANG", "uz_UZ@cyrillic", "XDG_DATA_HOME", home)).language()).isEqualTo("uz-Cyrl");
        assertThat(Options.parse(List.of(), Map.of("LANG", "C.UTF-8", "XDG_DATA_HOME", home)).language()).isEqualTo("en");
    }

    @Test
    void whatWasChosenOnTheDeskIsTakenUnlessTheLineSaysOtherwise() throws IOException {
        Path data = Files.createDirectories(folder.resolve("posbon"));
        Files.writeString(data.resolve("language"), "ru\n");
        Files.writeString(data.resolve("theme"), "contrast");
        Map<String, String> environment = Map.of("LANG", "C.UTF-8", "XDG_DATA_HOME", folder.toString());
        assertThat(Options.parse(List.of(), environment)).returns("ru", Options::language).returns("contrast", Options::theme);
        assertThat(Options.parse(List.of("--train", "school-fire"), environment)).as("in a folder of its own").returns("ru", Options::language);
        assertThat(Options.parse(List.of("--lang", "uz-Cyrl", "--theme", "light"), environment)).returns("uz-Cyrl", Options::language).returns("light", Options::theme);
        Files.writeString(data.resolve("language"), "tlh");
        assertThat(Options.parse(List.of(), environment).language()).as("a language it does not speak").isEqualTo("en");
    }

    @Test
    void whatIsSaidIsTaken() {
        Options options = Options.parse(
                List.of("--script", "shift.txt", "--data", "d", "--lang", "ru", "--size", "1280x720", "--no-demo"), Map.of());
        assertThat(options.script()).isEqualTo(Path.of("shift.txt"));
        assertThat(options.width()).isEqualTo(1280);
        assertThat(options.sized()).isTrue();
        assertThat(Options.parse(List.of(), Map.of()).sized()).isFalse();
        assertThat(options.demo()).isFalse();
    }

    @Test
    void aSessionIsHeldTakenUpOrJoined() {
        Options held = Options.parse(List.of("--train", "school-fire", "--listen", "[fd00::5]:41234"), Map.of());
        assertThat(held.hold().listen()).isEqualTo(new Options.Listen("fd00::5", 41234));
        assertThat(Options.parse(List.of("--train", "school-fire", "--listen", "10.0.0.5"), Map.of()).hold().listen()).isEqualTo(new Options.Listen("10.0.0.5", 0));
        Options again = Options.parse(List.of("--resume", "/srv/training/sessions/20260314-school-fire"), Map.of());
        assertThat(again.data()).as("where it was held").isEqualTo(Path.of("/srv/training"));
        assertThat(Options.parse(List.of("--resume", "/srv/training/sessions/x", "--data", "/d"), Map.of()).data()).isEqualTo(Path.of("/d"));
        for (List<String> wrong : List.of(
                List.of("--train", "x", "--resume", "y"), List.of("--resume", "y", "--join", "127.0.0.1:1/A"), List.of("--resume", "y", "--replay", "z"),
                List.of("--listen", "10.0.0.5"), List.of("--resume", "y", "--seed", "3"), List.of("--train", "x", "--listen", "10.0.0.5:x"),
                List.of("--train", "x", "--listen", "10.0.0.5:70000"), List.of("--train", "x", "--listen", "http://10.0.0.5"), List.of("--join", "10.0.0.5:1/K7QF-29MX"))) {
            assertThatThrownBy(() -> Options.parse(wrong, Map.of())).as("%s", wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theMapIsAWordAPackOrAnAddress() {
        for (String map : List.of("osm", "schematic", "/srv/maps/tashkent.mbtiles", "Uz.PMTiles", "http://localhost:8080/{z}/{x}/{y}.png")) {
            assertThat(Options.parse(List.of("--map", map), Map.of()).map()).isEqualTo(map);
        }
        for (String map : List.of("satellite", "map.png", "http://localhost/tiles", "http://localhost/a.pmtiles", "file:///a/{z}/{x}/{y}.png")) {
            assertThatThrownBy(() -> Options.parse(List.of("--map", map), Map.of())).hasMessageContaining("--map is").hasMessageContaining(map);
        }
    }

    @Test
    void whatPlaysCamerasAndHowMuchIsKeptOfThemIsChosen() {
        assertThat(Options.parse(List.of(), Map.of()).videoEngine()).as("the engines' own preference").isNull();
        Options chosen = Options.parse(List.of("--video-engine", "vlc", "--video-memory", "512", "--video-hardware", "off"), Map.of());
        assertThat(chosen.videoEngine()).isEqualTo("vlc");
        assertThat(chosen.videoMemory()).isEqualTo(512);
        for (List<String> wrong : List.of(List.of("--video-engine", "quicktime"), List.of("--video-memory", "much"), List.of("--video-hardware", "maybe"))) {
            assertThatThrownBy(() -> Options.parse(wrong, Map.of())).hasMessageContaining(wrong.getFirst());
        }
    }

    @Test
    void aSeatShowsAWall() {
        Options seat = Options.parse(List.of("--seat", "wall", "--wall", "Hall/2", "--display", "3"), Map.of("XDG_DATA_HOME", "/srv", "USER", "kiosk"));
        assertThat(seat.wall()).isEqualTo(new Options.WallChoice("Hall/2", 3));
        assertThat(seat.data()).isEqualTo(Path.of("/srv/posbon/seat-Hall_2-3"));
        assertThat(seat.operator()).isEqualTo("wall Hall/2/3");
        assertThat(Options.parse(List.of("--seat", "wall", "--wall", "w", "--data", "d", "--operator", "kiosk"), Map.of()))
                .satisfies(options -> assertThat(options.data()).isEqualTo(Path.of("d")))
                .satisfies(options -> assertThat(options.operator()).isEqualTo("kiosk"));
        assertThat(Options.parse(List.of("--seat", "desk"), Map.of()).wall()).isNull();
        for (List<String> line : List.of(List.of("--seat", "wall"), List.of("--wall", "w"), List.of("--display", "1"))) {
            assertThatThrownBy(() -> Options.parse(line, Map.of())).as(line.toString()).hasMessageContaining("belong together");
        }
        assertThatThrownBy(() -> Options.parse(List.of("--seat", "wall", "--wall", "w", "--display", "0"), Map.of())).hasMessageContaining("--display");
    }

    @Test
    void whatIsNotUnderstoodIsSaidInOneSentence() {
        assertThatThrownBy(() -> Options.parse(List.of("--colour", "blue"), Map.of())).hasMessageContaining("--colour is unknown");
        assertThatThrownBy(() -> Options.parse(List.of("--lang", "fr"), Map.of())).hasMessageContaining("--lang is one of");
        assertThatThrownBy(() -> Options.parse(List.of("--backend", "http://h"), Map.of())).hasMessageContaining("belong together");
        assertThatThrownBy(() -> Options.parse(List.of("--size", "big"), Map.of())).hasMessageContaining("WIDTHxHEIGHT");
        assertThatThrownBy(() -> Options.parse(List.of("--size", "axb"), Map.of())).hasMessageContaining("WIDTHxHEIGHT");
    }
}
