package uz.posbon.ui.video.vlc;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.media.InfoApi;
import uk.co.caprica.vlcj.media.MediaStatistics;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;
import uz.posbon.ui.video.SoundState;

/**
 * One libvlc player that is only heard, and whether it is: libvlc plays on without a word where it finds no output. Made, used and closed by the
 * playing thread; {@link #stop} is for any.
 */
final class VlcHearing implements AutoCloseable {

    enum Word { FINISHED, FAILED, STOP }

    private static final long LOOK_MILLIS = 100;
    /** Long enough for any output to have opened. */
    private static final long DEAF = Duration.ofSeconds(3).toNanos();

    private final MediaPlayerFactory factory;
    private final Consumer<SoundState> says;
    private final LinkedBlockingQueue<Word> words = new LinkedBlockingQueue<>();
    private final MediaPlayerEventAdapter events = new MediaPlayerEventAdapter() {
        @Override
        public void finished(MediaPlayer finished) {
            words.add(Word.FINISHED);
        }

        @Override
        public void error(MediaPlayer failed) {
            words.add(Word.FAILED);
        }
    };
    private @Nullable MediaPlayer player;
    private boolean counting;
    private long begun;
    private int heard;
    private boolean deaf;

    VlcHearing(MediaPlayerFactory factory, Consumer<SoundState> says) {
        this.factory = factory;
        this.says = says;
    }

    /** Playing thread, before all else. */
    MediaPlayer open() {
        MediaPlayer opened = factory.mediaPlayers().newMediaPlayer();
        opened.events().addMediaPlayerEventListener(events);
        player = opened;
        return opened;
    }

    /** What libvlc said, or null after a moment. */
    @Nullable Word next() {
        try {
            return words.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Word.STOP;
        }
    }

    /** What libvlc said, without waiting; null when it said nothing. */
    @Nullable Word poll() {
        return words.poll();
    }

    /** What libvlc said of its last playback does not count for the next. */
    void again() {
        words.removeIf(word -> word != Word.STOP);
        counting = false;
        heard = 0;
        deaf = false;
    }

    /** It stood still meanwhile, which says nothing about an output. */
    void resumed() {
        counting = false;
    }

    /** Looks whether something is heard, and says so. */
    void look() {
        MediaPlayer playing = player;
        if (playing == null || deaf) {
            return;
        }
        InfoApi info = playing.media().info();
        MediaStatistics now = info == null ? null : info.statistics();
        if (now != null && now.audioBuffersPlayed() > heard) {
            heard = now.audioBuffersPlayed();
            says.accept(SoundState.ON);
        } else if (heard == 0 && now != null && waited(now)) {
            says.accept(playing.audio().trackCount() > 0 || now.decodedAudio() > 0 ? SoundState.NO_DEVICE : SoundState.NONE);
            // It would look for an output with every packet, and say each time that there is none.
            deaf = true;
            playing.controls().stop();
        }
    }

    /** From its first bytes on, however long they took to come. */
    private boolean waited(MediaStatistics now) {
        if (!counting && (now.decodedAudio() > 0 || now.demuxBytesRead() > 0)) {
            counting = true;
            begun = System.nanoTime();
        }
        return counting && System.nanoTime() - begun > DEAF;
    }

    /** libvlc is through with it; false when there was nothing to be heard in it. */
    boolean finished() {
        MediaPlayer playing = player;
        InfoApi info = playing == null ? null : playing.media().info();
        MediaStatistics now = info == null ? null : info.statistics();
        boolean sound = heard > 0 || now != null && now.decodedAudio() > 0;
        if (heard == 0 && sound) {
            says.accept(SoundState.NO_DEVICE);
        }
        return sound;
    }

    void stop() {
        words.add(Word.STOP);
    }

    @Override
    public void close() {
        MediaPlayer opened = player;
        if (opened != null) {
            opened.events().removeMediaPlayerEventListener(events);
            opened.controls().stop();
            opened.release();
        }
    }
}
