package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnginesTest {
    private static final VideoStream CAMERA = VideoStream.of(URI.create("rtsp://10.0.0.5/main"));
    private static final VideoStream FILM = VideoStream.of(URI.create("file:///srv/film.mp4"));

    private final Known ffmpeg = new Known("FFmpeg", Set.of(CAMERA), null);
    private final Known vlc = new Known("VLC", Set.of(FILM), null);

    @Test
    void camerasAndFilmsGoToTheEngineThatIsBestAtThem() {
        assertThat(new Engines(List.of(ffmpeg, vlc), null).of(CAMERA)).contains(ffmpeg);
        assertThat(new Engines(List.of(ffmpeg, vlc), null).of(FILM)).contains(vlc);
    }

    @Test
    void whatTheDeskChoseHoldsForCamerasAlone() {
        assertThat(new Engines(List.of(ffmpeg, vlc), "vlc").of(CAMERA)).contains(vlc);
        assertThat(new Engines(List.of(ffmpeg, vlc), "ffmpeg").of(FILM)).contains(vlc);
    }

    @Test
    void whatACameraAsksForGoesBeforeWhatTheDeskChose() {
        VideoStream odd = new VideoStream(CAMERA.uri(), Map.of(), null, "FFmpeg");
        assertThat(new Engines(List.of(ffmpeg, vlc), "vlc").of(odd)).contains(ffmpeg);
    }

    @Test
    void anEngineThatIsMissingIsStoodInFor() {
        Known absent = new Known("VLC", Set.of(FILM), Absence.VLC);
        Engines engines = new Engines(List.of(ffmpeg, absent), "vlc");
        assertThat(engines.of(CAMERA)).contains(ffmpeg);
        assertThat(engines.of(FILM)).contains(ffmpeg);
        assertThat(engines.missing()).containsExactly(Absence.VLC);
        assertThat(new Engines(List.of(absent), null).of(FILM)).isEmpty();
    }

    private record Known(String name, Set<VideoStream> best, Absence absence) implements PlayerEngine {
        @Override
        public Optional<Absence> missing() {
            return Optional.ofNullable(absence);
        }

        @Override
        public boolean prefers(VideoStream stream) {
            return best.contains(stream);
        }

        @Override
        public boolean plays(VideoStream stream) {
            return true;
        }

        @Override
        public Player player(VideoStream stream) {
            throw new AssertionError("nothing is played here");
        }

        @Override
        public void close() {}
    }
}
