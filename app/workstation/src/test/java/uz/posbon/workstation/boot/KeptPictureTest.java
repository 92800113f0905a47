package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Phrase;

/** What is said when the picture cannot be kept, and that it is taken back. */
class KeptPictureTest {
    @TempDir
    Path folder;

    @Test
    void itIsSaidOnceThatThePictureCannotBeKeptAndTakenBackOnceItCan() throws Exception {
        // A file in the place of the folder: nothing can be written below it.
        Path inTheWay = Files.createFile(folder.resolve("data"));
        OperationalPicture picture = new SmallCity().picture();
        List<Phrase> said = new CopyOnWriteArrayList<>();
        try (KeptPicture kept = new KeptPicture(inTheWay.resolve("picture.json.gz"), picture, said::add).start()) {
            await().atMost(Duration.ofSeconds(60)).until(() -> said.contains(Phrase.of("notice.picture-not-kept")));
            Files.delete(inTheWay);
            Files.createDirectory(inTheWay);
            await().atMost(Duration.ofSeconds(60)).until(() -> said.contains(Phrase.NOTHING));
            assertThat(said).containsExactly(Phrase.of("notice.picture-not-kept"), Phrase.NOTHING);
        }
    }
}
