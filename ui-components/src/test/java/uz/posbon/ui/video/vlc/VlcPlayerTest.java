package uz.posbon.ui.video.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.video.Absence;
import uz.posbon.ui.video.PlayerContractTest;
import uz.posbon.ui.video.PlayerEngine;
import uz.posbon.ui.video.VideoStream;

class VlcPlayerTest extends PlayerContractTest {

    @Override
    protected PlayerEngine open() {
        return new VlcEngine(SHORT, Clock.systemUTC(), null);
    }

    @Test
    void withoutTheLibraryItSaysWhatToInstall() {
        try (VlcEngine none = new VlcEngine(SHORT, Clock.systemUTC(), null, () -> false)) {
            assertThat(none.missing()).contains(Absence.VLC);
        }
    }

    @Test
    void leavesRtspToOthersBecauseDebiansLibraryHasNoClientForIt() {
        assertThat(engine.plays(VideoStream.of(URI.create("rtsp://127.0.0.1/a")))).isFalse();
    }
}
