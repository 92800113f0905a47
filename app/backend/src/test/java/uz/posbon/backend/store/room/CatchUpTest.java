package uz.posbon.backend.store.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.decide.AlarmRaising;
import uz.posbon.backend.fixture.Reports;
import uz.posbon.sdk.alarm.Severity;

/** A log from before there were figures is counted when it is opened. */
class CatchUpTest {
    @TempDir
    Path folder;

    @Test
    void aDamagedEventIsNotCountedAndKeepsNobodyFromStarting() {
        try (PlayedRoom room = new PlayedRoom(folder.resolve("posbon.db"))) {
            for (int i = 0; i < 3; i++) {
                room.perform("panel", ledger -> new AlarmRaising(ledger).raise(Reports.of("Smoke", Severity.SEVERE)));
            }
            long last = room.figures().sequence();
            room.forgetFigures(last - 1);
            assertThat(room.figures().alarms().raised()).isEqualTo(2);
            assertThat(room.figures().sequence()).isEqualTo(last);
            room.perform("panel", ledger -> new AlarmRaising(ledger).raise(Reports.of("Smoke", Severity.SEVERE)));
            assertThat(room.figures().alarms().raised()).isEqualTo(3);
        }
    }
}
