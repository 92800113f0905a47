package uz.posbon.workstation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.outbox.Overlay;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.verb.Focus;

class LiveDeskTest {
    private static final Focus ALARM = Focus.alarm("a-panic");
    private static final Focus EXPECTED = Focus.incident("new");

    private final SmallCity city = new SmallCity();
    private final OperationalPicture picture = city.picture();
    private final LiveDesk desk =
            new LiveDesk(picture, new Overlay(Optional.empty()), new Journeys(), "Dilnoza", Clock.fixed(SmallCity.NOW, ZoneOffset.UTC));

    private void comes() {
        city.incidents.add(SmallCity.incident("new", 428));
        picture.onStart(new PictureState(
                "log", 11, SmallCity.NOW, city.alarms, city.incidents, city.assignments, city.entries, city.units, city.positions,
                picture.snapshot().catalogue(), List.of(), List.of(), List.of(), List.of(), null, List.of()));
    }

    @Test
    void whatIsExpectedIsSelectedAsSoonAsItIsThere() {
        desk.focus(ALARM);
        desk.expect(EXPECTED);
        assertThat(desk.focus()).isEqualTo(ALARM);
        comes();
        assertThat(desk.focus()).isEqualTo(EXPECTED);
    }

    @Test
    void whoHasGoneOnIsNotCalledBack() {
        desk.focus(ALARM);
        desk.expect(EXPECTED);
        desk.focus(Focus.alarm("a-smoke"));
        comes();
        assertThat(desk.focus()).isEqualTo(Focus.alarm("a-smoke"));
        desk.focus(ALARM);
        assertThat(desk.focus()).isEqualTo(ALARM);
    }

    @Test
    void aReplayIsOneForEverythingThatIsMadeOfItsState() {
        assertThat(desk.state().replay()).isFalse();
        desk.replays();
        assertThat(desk.state().replay()).isTrue();
        assertThat(desk.state().offered()).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsSelectedAtOnce() {
        desk.expect(Focus.incident("i-fire"));
        assertThat(desk.focus()).isEqualTo(Focus.incident("i-fire"));
    }
}
