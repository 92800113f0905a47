package uz.posbon.ui.video.vlc;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uz.posbon.ui.video.Clip;
import uz.posbon.ui.video.PlayOrders;
import uz.posbon.ui.video.PlayOrders.Order;
import uz.posbon.ui.video.Playhead;
import uz.posbon.ui.video.VideoStream;

/**
 * Where libvlc is in a recording, and how it is moved there. libvlc says its time some times a second and not with each picture, so a picture's time
 * is reckoned from the last it said and may be off by a quarter of a second. The playing thread calls everything but {@link #displayed}.
 */
final class VlcPosition {

    private static final long MILLI = 1_000_000L;
    /** libvlc cannot step back; this far is one picture of a usual recording. */
    private static final long PICTURE_MILLIS = 40;

    /** @param nanos of the recording when it was {@code since} by the monotonic clock; {@code speed} 0 stands still */
    private record Known(long nanos, long since, double speed) {}

    private final Clock clock;
    private final VideoStream stream;
    private final @Nullable Playhead head;
    private volatile Known known = new Known(0, System.nanoTime(), 0);
    private boolean paused;
    private double speed = 1;
    private long said = -1;
    private long from;

    /** @param head null for a stream that is played through */
    VlcPosition(Clock clock, VideoStream stream, @Nullable Playhead head) {
        this.clock = clock;
        this.stream = stream;
        this.head = head;
    }

    VideoStream stream() {
        return stream;
    }

    /** Time of the picture that is displayed now; never that of the wall clock for a recording. Any thread. */
    long displayed() {
        if (stream.live()) {
            return Clip.nanos(clock.instant());
        }
        Known last = known;
        return last.nanos() + (long) ((System.nanoTime() - last.since()) * last.speed());
    }

    /** Where to begin, as libvlc's option; none at the beginning, where libvlc would jump for nothing. */
    Optional<String> begin() {
        long from = this.from;
        paused = false;
        speed = 1;
        said = -1;
        if (head != null) {
            head.orders().enter();
            if (head.orders().asked()) {
                from = switch (head.orders().take()) {
                    case Order.Seek seek -> seek.at();
                    case Order.Step step -> Math.max(0, head.at() + step.pictures() * PICTURE_MILLIS * MILLI);
                    default -> Math.max(from, head.at());
                };
            }
        }
        at(from);
        return from == 0 ? Optional.empty() : Optional.of(String.format(Locale.ROOT, ":start-time=%.3f", from / 1e9));
    }

    /** It is opened anew from here in a moment. */
    void remember() {
        from = displayed();
    }

    private void at(long nanos) {
        known = new Known(nanos, System.nanoTime(), paused ? 0 : speed);
    }

    /** Asks libvlc where it is and does what was asked of it; call it often. */
    void follow(MediaPlayer player) {
        if (stream.live()) {
            return;
        }
        long time = player.status().time();
        if (time >= 0 && time != said) {
            said = time;
            at(time * MILLI);
        }
        Playhead asked = head;
        if (asked != null) {
            asked.length(player.status().length() * MILLI);
            obey(player, asked.orders());
        }
    }

    private void obey(MediaPlayer player, PlayOrders orders) {
        if (orders.speed() != speed) {
            speed = orders.speed();
            player.controls().setRate((float) speed);
            at(displayed());
        }
        if (orders.paused() != paused) {
            at(displayed());
            paused = orders.paused();
            player.controls().setPause(paused);
            at(displayed());
        }
        if (orders.asked()) {
            switch (orders.take()) {
                case Order.Seek seek -> seek(player, seek.at() / MILLI);
                case Order.Step step -> step(player, step.pictures());
                case Order.Redraw redraw -> seek(player, displayed() / MILLI);
                default -> { }
            }
        }
    }

    private void step(MediaPlayer player, int pictures) {
        if (pictures < 0) {
            seek(player, displayed() / MILLI + pictures * PICTURE_MILLIS);
        }
        for (int i = 0; i < pictures; i++) {
            at(displayed() + PICTURE_MILLIS * MILLI);
            player.controls().nextFrame();
        }
    }

    private void seek(MediaPlayer player, long millis) {
        long to = Math.max(0, millis);
        player.controls().setTime(to);
        said = to;
        at(to * MILLI);
    }

    /** Whether nothing is to be expected of it: it stands still. */
    boolean resting() {
        return paused;
    }

    /** What it was told last, or when libvlc last said that it goes on. */
    long sinceNanos() {
        return System.nanoTime() - known.since();
    }
}
