package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a wall's seat keeps of the pictures it showed. */
class KeptAttachmentsTest {
    private static final byte[] PLAN = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void aPictureIsFoundAgainWhileItIsTheOneThatIsMeant() {
        KeptAttachments kept = new KeptAttachments(folder.resolve("pictures"));
        assertThat(kept.find("a-1", null)).isEmpty();
        kept.keep("a-1", PLAN);
        KeptAttachments again = new KeptAttachments(folder.resolve("pictures"));
        assertThat(again.find("a-1", null)).hasValue(PLAN);
        assertThat(again.find("a-1", KeptAttachments.digest(PLAN))).hasValue(PLAN);
        assertThat(again.find("a-1", "0".repeat(64))).isEmpty();
        assertThat(again.find("a-2", null)).isEmpty();
    }

    @Test
    void anIdLeadsToNoOtherFolder() {
        new KeptAttachments(folder.resolve("pictures")).keep("../outside", PLAN);
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void theOldestAreLetGo() throws IOException {
        KeptAttachments kept = new KeptAttachments(folder);
        for (int i = 0; i < 40; i++) {
            kept.keep("a-" + i, PLAN);
            Files.setLastModifiedTime(folder.resolve("a-" + i), FileTime.fromMillis(1_000L * i));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSizeLessThanOrEqualTo(33);
        }
        assertThat(kept.find("a-39", null)).isPresent();
        assertThat(kept.find("a-0", null)).isEmpty();
    }
}
