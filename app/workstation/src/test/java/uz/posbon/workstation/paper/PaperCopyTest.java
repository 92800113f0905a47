package uz.posbon.workstation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** The copy with time and threads wound by hand, on a real disk. */
class PaperCopyTest {
    private static final Duration LOOK = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final PaperRoom room = new PaperRoom(0);
    private final Deque<Runnable> looks = new ArrayDeque<>();
    private final List<Phrase> said = new ArrayList<>();
    private Words words = PaperRoom.words(Languages.ENGLISH);
    private FontFiles fonts = FontFiles.ofThisMachine();
    private Duration up = Duration.ofHours(300);

    private PaperCopy start(Path... folders) {
        PaperCopy copy = new PaperCopy(room::desk, () -> words, List.of(folders), fonts, () -> up.toNanos(), (task, delay) -> looks.add(task), said::add);
        copy.start();
        looks.remove().run();
        return copy;
    }

    private void pass(Duration time) {
        for (Duration left = time; left.isPositive(); left = left.minus(LOOK)) {
            up = up.plus(LOOK);
            room.now = room.now.plus(LOOK);
            looks.remove().run();
        }
    }

    private Path file() {
        return folder.resolve("open-incidents.pdf");
    }

    private String read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void itIsThereAtOnceAndNeverOlderThanAMinute() throws IOException {
        start(folder);
        assertThat(read(file())).contains("2026-11-24 14:00:00  up to date");
        pass(Duration.ofSeconds(60));
        assertThat(read(file())).contains("2026-11-24 14:00:50  up to date");
        assertThat(said).isEmpty();
    }

    @Test
    void whatChangesIsOnItSoonButNotWithEveryEvent() throws IOException {
        start(folder);
        words = PaperRoom.words(Languages.RUSSIAN);
        pass(Duration.ofSeconds(10));
        assertThat(read(file())).contains("Open incidents");
        pass(Duration.ofSeconds(5));
        assertThat(read(file())).contains("Открытые происшествия");
    }

    @Test
    void itGoesOnAgeingWithoutABackend() throws IOException {
        start(folder);
        room.picture.onConnection(new ConnectionState.Lost(PaperRoom.NOW, "cut"));
        pass(Duration.ofMinutes(10));
        assertThat(read(file())).contains("Smoke on the ninth floor", "No connection to the backend", "9:").doesNotContain("up to date");
    }

    @Test
    void onlyOneFileIsKept() throws IOException {
        start(folder);
        pass(Duration.ofMinutes(5));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void aDeskThatKnowsNothingLeavesTheLastSheetAlone() throws IOException {
        Files.writeString(file(), "the last sheet");
        Picture empty = new OperationalPicture().snapshot();
        new PaperCopy(() -> new DeskState(empty, List.of(), empty, Focus.NONE, PaperRoom.NOW, new Journeys(), "desk", "Dilnoza", Role.KNOWN), () -> words, List.of(folder),
                () -> 0, (task, delay) -> looks.add(task), said::add).start();
        looks.remove().run();
        assertThat(file()).hasContent("the last sheet");
        assertThat(looks).hasSize(1);
    }

    @Test
    void whereItCannotBeWrittenTheNextFolderIsTakenAndThatIsSaidOnce() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        start(blocked, folder);
        pass(Duration.ofMinutes(3));
        assertThat(file()).exists();
        assertThat(said).hasSize(1);
        assertThat(words.say(said.getFirst())).contains(folder.toString());
    }

    @Test
    void aFailureIsSaidOnceAndTakenBack() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        start(blocked);
        pass(Duration.ofMinutes(3));
        assertThat(said).hasSize(1);
        assertThat(words.say(said.getFirst())).contains("is not kept", "blocked");
        Files.delete(blocked);
        pass(Duration.ofMinutes(1));
        assertThat(said).hasSize(2).last().isEqualTo(Phrase.NOTHING);
        assertThat(blocked.resolve("open-incidents.pdf")).exists();
    }

    @Test
    void withoutAFontTheOperatorIsToldWhatToInstall() {
        fonts = new FontFiles(List.of(new FontFiles.Choice("/nowhere", "a.ttf", "b.ttf")));
        start(folder);
        pass(Duration.ofMinutes(2));
        assertThat(said).hasSize(1);
        assertThat(words.say(said.getFirst())).contains("fonts-noto-core");
    }

    @Test
    void onceClosedItLooksNoMore() {
        PaperCopy copy = start(folder);
        copy.close();
        looks.remove().run();
        assertThat(looks).isEmpty();
    }
}
