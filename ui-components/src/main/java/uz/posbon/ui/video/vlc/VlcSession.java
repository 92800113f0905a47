package uz.posbon.ui.video.vlc;

import java.lang.ref.Reference;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.media.VideoTrackInfo;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;
import uz.posbon.ui.video.Frame;
import uz.posbon.ui.video.FrameSink;

/**
 * One libvlc player with its surface, for the length of one playback. libvlc must never be called from its own callbacks; so they only leave
 * word, and the thread that made the session does everything else.
 */
final class VlcSession implements AutoCloseable {

    /** What libvlc leaves word of. */
    enum Word { FINISHED, FAILED, CLOSED, ASPECT_ASKED }

    private final EmbeddedMediaPlayer player;
    private final VlcSurface surface;
    private final MediaPlayerEventAdapter events;
    private @Nullable FedMedia fed;

    /** @param time of the picture that is displayed now, see {@link Frame#at()} */
    VlcSession(MediaPlayerFactory factory, LongSupplier time, FrameSink sink, BlockingQueue<Word> words) {
        surface = new VlcSurface(sink, time, () -> words.add(Word.ASPECT_ASKED));
        player = factory.mediaPlayers().newEmbeddedMediaPlayer();
        events = new MediaPlayerEventAdapter() {
            @Override
            public void finished(MediaPlayer finished) {
                words.add(Word.FINISHED);
            }

            @Override
            public void error(MediaPlayer failed) {
                words.add(Word.FAILED);
            }
        };
        player.videoSurface().set(factory.videoSurfaces().newVideoSurface(surface, surface, true));
        player.events().addMediaPlayerEventListener(events);
    }

    EmbeddedMediaPlayer player() {
        return player;
    }

    /** Lets libvlc read from the media. Its callbacks are held here: libvlc itself keeps no Java object alive. */
    void play(FedMedia media, String... options) {
        fed = media;
        player.media().play(media, options);
    }

    VlcSurface surface() {
        return surface;
    }

    /** Answers the surface: width over height as the video wants to be seen; not a number when VLC does not know. */
    void answerAspect() {
        List<VideoTrackInfo> tracks = player.media().info().videoTracks();
        if (tracks == null || tracks.isEmpty()) {
            surface.shape(Double.NaN, 0);
            return;
        }
        VideoTrackInfo track = tracks.getFirst();
        int ratio = track.sampleAspectRatio();
        int base = track.sampleAspectRatioBase();
        double pixel = ratio > 0 && base > 0 ? (double) ratio / base : 1;
        surface.shape(pixel * track.width() / track.height(), track.height());
    }

    @Override
    public void close() {
        player.events().removeMediaPlayerEventListener(events);
        player.controls().stop();
        player.release();
        Reference.reachabilityFence(fed);
    }
}
