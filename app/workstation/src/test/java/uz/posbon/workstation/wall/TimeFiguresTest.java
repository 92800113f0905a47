package uz.posbon.workstation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.room.RoomSamples;
import uz.posbon.workstation.words.Words;

/** How fast the room is, as a wall says it: one number, what it is to keep, and how it usually is. */
class TimeFiguresTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
    private static final Instant NOON = RoomSamples.NOON;

    private static PanelModel.Figure figure(String name, RoomFigures room, Instant now) {
        PanelModel.Figures panel = (PanelModel.Figures) FiguresPanel.of(
                new ScenePanel.Figures(List.of(name), Map.of()), new OperationalPicture().snapshot(), () -> room, now, ENGLISH);
        return panel.figures().getFirst();
    }

    @Test
    void aTimeStandsBesideItsLimitAndHowItUsuallyIs() {
        assertThat(figure("dispatch.p90", RoomSamples.figures(3, 4, 0, 1, 2), NOON)).isEqualTo(
                new PanelModel.Figure("Send · 9 of 10 in", "2:10", "limit 1:30–5:00, 4 late", "▲ 4 weeks: 1:40", Tone.SEVERE));
        assertThat(figure("arrive.p50", RoomSamples.figures(3, 0, 0, 1, 2), NOON)).isEqualTo(
                new PanelModel.Figure("Arrive · half in", "0:48", "limit 1:30–5:00, 0 late", "= 4 weeks: 0:48", Tone.NEUTRAL));
        assertThat(figure("acknowledge.overdue", RoomSamples.figures(3, 0, 2, 1, 2), NOON)).isEqualTo(
                new PanelModel.Figure("Acknowledge · beyond the limit", "2", "of 2 waiting", "", Tone.EXTREME));
    }

    @Test
    void whatTheBackendSaidLongAgoDoesNotPassForNow() {
        PanelModel.Figure old = figure("dispatch.p90", RoomSamples.figures(3, 4, 0, 1, 2), NOON.plusSeconds(40));
        assertThat(old.trend()).isEqualTo("as of 17:00:00");
        assertThat(old.tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(figure("dispatch.p90", null, NOON).value()).isEqualTo("–");
    }

    @Test
    void theBackendIsAskedOnlyForWhatItAloneCanCount() {
        PanelModel.Figures panel = (PanelModel.Figures) FiguresPanel.of(
                new ScenePanel.Figures(List.of("incidents.open"), Map.of()), new OperationalPicture().snapshot(), () -> {
                    throw new AssertionError("nobody wants that");
                }, NOON, ENGLISH);
        assertThat(panel.figures().getFirst().value()).isEqualTo("0");
        assertThat(FiguresPanel.isKnown("arrive.p90")).isTrue();
        assertThat(FiguresPanel.isKnown("arrive.p99")).isFalse();
    }
}
