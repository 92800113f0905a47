package uz.posbon.ui.video.vlc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.media.VideoTrackInfo;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.Player;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.VideoSource;

/**
 * One libvlc player. libvlc decodes on threads of its own and must never be called from its callbacks; so they only leave word here, and
 * the thread inside {@link #play} does everything else.
 */
final class VlcPlayer implements Player {

    private enum Word { FINISHED, FAILED, CLOSED, ASPECT_ASKED }

    private static final long LOOK_MILLIS = 200;

    private final MediaPlayerFactory factory;
    private final PlayerLimits limits;
    private final LinkedBlockingQueue<Word> words = new LinkedBlockingQueue<>();

    VlcPlayer(MediaPlayerFactory factory, PlayerLimits limits) {
        this.factory = factory;
        this.limits = limits;
    }

    @Override
    public void play(VideoSource source, FrameSink sink) throws PlaybackException {
        if (words.contains(Word.CLOSED)) {
            return;
        }
        VlcSurface surface = new VlcSurface(sink, () -> words.add(Word.ASPECT_ASKED));
        EmbeddedMediaPlayer player = factory.mediaPlayers().newEmbeddedMediaPlayer();
        MediaPlayerEventAdapter events = events();
        try {
            player.videoSurface().set(factory.videoSurfaces().newVideoSurface(surface, surface, true));
            player.events().addMediaPlayerEventListener(events);
            player.media().play(source.uri().toString(), options(source));
            await(source, surface, player);
        } finally {
            player.events().removeMediaPlayerEventListener(events);
            player.controls().stop();
            player.release();
        }
    }

    private MediaPlayerEventAdapter events() {
        return new MediaPlayerEventAdapter() {
            @Override
            public void finished(MediaPlayer player) {
                words.add(Word.FINISHED);
            }

            @Override
            public void error(MediaPlayer player) {
                words.add(Word.FAILED);
            }
        };
    }

    private static String[] options(VideoSource source) {
        List<String> options = new ArrayList<>(List.of(":no-audio"));
        if (source.live()) {
            options.add(":network-caching=300");
        }
        return options.toArray(String[]::new);
    }

    private void await(VideoSource source, VlcSurface surface, EmbeddedMediaPlayer player) throws PlaybackException {
        long begun = System.nanoTime();
        while (true) {
            Word word = next();
            if (word == Word.CLOSED) {
                return;
            }
            boolean seen = surface.frames() > 0;
            if (word == Word.FAILED) {
                throw new PlaybackException(seen ? Loss.BROKEN_OFF : Loss.UNREADABLE, "VLC cannot play " + source.address());
            }
            if (word == Word.FINISHED) {
                finished(source, seen);
                return;
            }
            if (!seen && System.nanoTime() - begun > limits.open().toNanos()) {
                throw new PlaybackException(Loss.NO_ANSWER, "no picture from " + source.address());
            }
            if (seen && source.live() && surface.silent().compareTo(limits.silence()) > 0) {
                throw new PlaybackException(Loss.BROKEN_OFF, "no more pictures from " + source.address());
            }
            if (word == Word.ASPECT_ASKED) {
                surface.aspect(aspect(player));
            }
        }
    }

    private static void finished(VideoSource source, boolean seen) throws PlaybackException {
        if (!seen) {
            throw new PlaybackException(Loss.NO_VIDEO, "no picture in " + source.address());
        }
        if (source.live()) {
            throw new PlaybackException(Loss.BROKEN_OFF, "the stream ended at " + source.address());
        }
    }

    private @Nullable Word next() {
        try {
            return words.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Word.CLOSED;
        }
    }

    /** Width over height as the recording wants to be seen; not a number when VLC does not know. */
    private static double aspect(EmbeddedMediaPlayer player) {
        List<VideoTrackInfo> tracks = player.media().info().videoTracks();
        if (tracks == null || tracks.isEmpty()) {
            return Double.NaN;
        }
        VideoTrackInfo track = tracks.getFirst();
        int ratio = track.sampleAspectRatio();
        int base = track.sampleAspectRatioBase();
        double pixel = ratio > 0 && base > 0 ? (double) ratio / base : 1;
        return pixel * track.width() / track.height();
    }

    @Override
    public void close() {
        words.add(Word.CLOSED);
    }
}
