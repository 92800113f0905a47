package uz.posbon.workstation.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.workstation.words.Words;

/** A row behind a figure: what it is asked for stands before its title, which may be cut. */
class RowTextTest {
    private final Words words = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);

    @Test
    void theTitleComesLast() {
        RoomRow late = new RoomRow(RoomRow.INCIDENT, "i", 427L, "Chest pain, man of 62", RoomSamples.NOON, Duration.ofMinutes(2), Duration.ofMinutes(1));
        assertThat(RowText.of(late, words)).isEqualTo("#0427   2:00, late (limit 1:00)   " + words.time(RoomSamples.NOON) + "   Chest pain, man of 62");
        assertThat(RowText.of(new RoomRow("camera", "cam-9", null, "cam-9", null, null, null), words)).isEqualTo("cam-9");
    }
}
