package uz.posbon.workstation.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that is started again goes on counting keys where it was. */
class HandsTest {
    @TempDir
    Path folder;

    @Test
    void countsOutliveTheDesk() throws Exception {
        Path file = folder.resolve("hands");
        assertThat(Hands.kept(file)).isEqualTo(Hands.NONE);
        Hands.NONE.and(new Hands(40, 2)).keep(file);
        Hands.kept(file).and(new Hands(3, 1)).keep(file);
        assertThat(Hands.kept(file)).isEqualTo(new Hands(43, 3));
        for (String torn : new String[] {"", "43", "x y"}) {
            Files.writeString(file, torn);
            assertThat(Hands.kept(file)).as("torn: %s", torn).isEqualTo(Hands.NONE);
        }
    }
}
