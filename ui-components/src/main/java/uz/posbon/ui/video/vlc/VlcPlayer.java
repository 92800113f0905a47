package uz.posbon.ui.video.vlc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.PacketSink;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.Player;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.VideoStream;
import uz.posbon.ui.video.vlc.VlcSession.Word;

/** Plays what libvlc opens by itself. */
final class VlcPlayer implements Player {

    private static final long LOOK_MILLIS = 40;

    private final MediaPlayerFactory factory;
    private final PlayerLimits limits;
    private final VlcPosition position;
    private final LinkedBlockingQueue<Word> words = new LinkedBlockingQueue<>();

    VlcPlayer(MediaPlayerFactory factory, PlayerLimits limits, VlcPosition position) {
        this.factory = factory;
        this.limits = limits;
        this.position = position;
    }

    @Override
    public void play(VideoStream stream, FrameSink frames, PacketSink packets) throws PlaybackException {
        if (words.contains(Word.CLOSED)) {
            return;
        }
        boolean again = true;
        while (again) {
            try (VlcSession session = new VlcSession(factory, position::displayed, frames, words)) {
                session.player().media().play(stream.uri().toString(), options(stream));
                again = await(stream, session);
            }
            // What the old session still said is not meant for the new one.
            words.removeIf(word -> word != Word.CLOSED);
        }
    }

    private String[] options(VideoStream stream) {
        List<String> options = new ArrayList<>(List.of(":no-audio"));
        if (stream.live()) {
            options.add(":network-caching=300");
        } else {
            position.begin().ifPresent(options::add);
        }
        stream.headers().forEach((name, value) -> options.add(VlcHeaders.option(name) + value));
        return options.toArray(String[]::new);
    }

    /** True when it is to be opened anew in another size, false at its end. */
    private boolean await(VideoStream stream, VlcSession session) throws PlaybackException {
        long begun = System.nanoTime();
        while (true) {
            Word word = next();
            if (word == Word.CLOSED) {
                return false;
            }
            boolean seen = session.surface().frames() > 0;
            if (word == Word.FAILED) {
                throw new PlaybackException(seen ? Loss.BROKEN_OFF : Loss.UNREADABLE, "VLC cannot play " + stream.address());
            }
            if (word == Word.FINISHED) {
                finished(stream, seen);
                return false;
            }
            if (!seen && System.nanoTime() - begun > limits.open().toNanos()) {
                throw new PlaybackException(Loss.NO_ANSWER, "no picture from " + stream.address());
            }
            if (seen) {
                position.follow(session.player());
            }
            if (seen && session.surface().misfits()) {
                position.remember();
                return true;
            }
            if (seen && silent(session)) {
                throw new PlaybackException(Loss.BROKEN_OFF, "no more pictures from " + stream.address());
            }
            if (word == Word.ASPECT_ASKED) {
                session.answerAspect();
            }
        }
    }

    private boolean silent(VlcSession session) {
        long limit = limits.silence().toNanos();
        return session.surface().silent().toNanos() > limit && !position.resting() && (position.stream().live() || position.sinceNanos() > limit);
    }

    private static void finished(VideoStream stream, boolean seen) throws PlaybackException {
        if (!seen) {
            throw new PlaybackException(Loss.NO_VIDEO, "no picture in " + stream.address());
        }
        if (stream.live()) {
            throw new PlaybackException(Loss.BROKEN_OFF, "the stream ended at " + stream.address());
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

    @Override
    public void close() {
        words.add(Word.CLOSED);
    }
}
