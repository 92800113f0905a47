package uz.posbon.ui.video.vlc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.State;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.Playhead;
import uz.posbon.ui.video.SoundPlayer;
import uz.posbon.ui.video.VideoStream;
import uz.posbon.ui.video.vlc.VlcHearing.Word;

/** The sound of what libvlc opens by itself. That of a recording follows the pictures: it stands, jumps and changes its speed with them. */
final class VlcSoundPlayer implements SoundPlayer {

    /** Sound and lips apart by more than this are seen to be. */
    private static final long APART_MILLIS = 300;
    /** A jump takes libvlc a moment; until then it says where it was. */
    private static final long JUMP_NANOS = 1_500_000_000L;
    private static final long MILLI = 1_000_000L;

    private final VlcHearing hearing;
    private final VideoStream stream;
    private final @Nullable Playhead playhead;
    private boolean paused;
    private double speed = 1;
    private long jumped;
    private boolean over;
    private long lastMillis;

    VlcSoundPlayer(VlcHearing hearing, VideoStream stream, @Nullable Playhead playhead) {
        this.hearing = hearing;
        this.stream = stream;
        this.playhead = playhead;
    }

    @Override
    public void play() throws PlaybackException {
        MediaPlayer player = hearing.open();
        try (hearing) {
            begin(player);
            for (Word word = hearing.next(); word != Word.STOP; word = hearing.next()) {
                if (word == Word.FAILED) {
                    throw new PlaybackException(Loss.UNREADABLE, "VLC cannot play the sound of " + stream.address());
                }
                if (word == Word.FINISHED) {
                    finished(player);
                }
                if (!paused) {
                    hearing.look();
                }
                follow(player);
            }
        }
    }

    private void begin(MediaPlayer player) {
        List<String> options = new ArrayList<>(List.of(":no-video"));
        if (playhead != null) {
            options.add(String.format(Locale.ROOT, ":start-time=%.3f", playhead.at() / 1e9));
        }
        stream.headers().forEach((name, value) -> options.add(VlcHeaders.option(name) + value));
        paused = false;
        speed = 1;
        jumped = System.nanoTime();
        player.media().play(stream.uri().toString(), options.toArray(String[]::new));
    }

    /** The sound may end before the pictures, and they may be shown once more. */
    private void finished(MediaPlayer player) throws PlaybackException {
        if (!hearing.finished()) {
            throw new PlaybackException(Loss.NO_SOUND, "no sound in " + stream.address());
        }
        if (playhead == null) {
            throw new PlaybackException(Loss.BROKEN_OFF, "the sound ended at " + stream.address());
        }
        over = true;
    }

    /** Once more from where the pictures are, when they are there. */
    private void again(MediaPlayer player, Playhead head) {
        if (!head.resting() && head.at() / MILLI + APART_MILLIS < lastMillis) {
            over = false;
            player.controls().stop();
            hearing.again();
            begin(player);
        }
    }

    private void follow(MediaPlayer player) {
        Playhead head = playhead;
        if (head == null) {
            return;
        }
        if (over) {
            again(player, head);
            return;
        }
        if (head.orders().speed() != speed) {
            speed = head.orders().speed();
            player.controls().setRate((float) speed);
        }
        pause(player, head.resting());
        long now = player.status().time();
        lastMillis = Math.max(0, now);
        long apart = Math.abs(now - head.at() / MILLI);
        if (!paused && now >= 0 && apart > APART_MILLIS * Math.max(1, speed) && System.nanoTime() - jumped > JUMP_NANOS) {
            jumped = System.nanoTime();
            player.controls().setTime(head.at() / MILLI);
        }
    }

    /** libvlc forgets a pause while it opens, so it is asked until it obeys. */
    private void pause(MediaPlayer player, boolean stand) {
        if (paused && !stand) {
            hearing.resumed();
        }
        paused = stand;
        State state = player.status().state();
        if (stand ? state == State.PLAYING : state == State.PAUSED) {
            player.controls().setPause(stand);
        }
    }

    @Override
    public void close() {
        hearing.stop();
    }
}
