package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.workstation.room.RoomSamples;

/** What a wall knew of the room's figures is there again when it starts without its backend. */
class KeptFiguresTest {
    @TempDir
    Path folder;

    @Test
    void figuresAreReadAsTheyWereAndNotWrittenEverySecond() throws IOException {
        Path file = folder.resolve("figures.json.gz");
        KeptFigures kept = new KeptFigures(file);
        assertThat(kept.read()).isEmpty();
        RoomFigures first = RoomSamples.figures(3, 1, 1, 11, 0);
        kept.offer(first);
        kept.offer(at(first, 4));
        assertThat(new KeptFigures(file).read()).contains(first);
        kept.offer(at(first, 5));
        assertThat(new KeptFigures(file).read()).contains(at(first, 5));
        Files.writeString(file, "no figures");
        assertThat(new KeptFigures(file).read()).isEmpty();
    }

    private static RoomFigures at(RoomFigures f, int seconds) {
        return new RoomFigures(
                f.time().plusSeconds(seconds), f.sequence(), f.shiftId(), f.open(), f.response(), f.units(), f.operators(), f.alarms(), f.hours(), f.more());
    }
}
