package uz.posbon.ui.video.ffmpeg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uz.posbon.ui.video.Box;
import uz.posbon.ui.video.Frame;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.PlayOrders;
import uz.posbon.ui.video.PlayOrders.Order;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.Playhead;

/** Plays a recording by the operator's orders, exact to the picture. One thread. */
final class FfmpegFilm implements FrameSink, AutoCloseable {

    /** How far before a place it is looked for a key picture, in nanoseconds; doubled while there is none. */
    private static final long BEFORE = 2_000_000_000L;
    private static final long NOTHING = Long.MIN_VALUE;

    private final FfmpegInput input;
    private final FfmpegDecoder decoder;
    private final Runnable patience;
    private final Playhead head;
    private final PlayOrders orders;
    private final FrameSink frames;
    private long at;
    private long showFrom;
    private boolean paced;
    private boolean emitted;
    /** One picture at a time, but for the last ones, which come together. */
    private boolean single = true;
    /** Whether the next packet in the file is the one after what the decoder knows. */
    private boolean inOrder;
    /** Whether a key packet stands in the input that was not decoded yet. */
    private boolean standing;

    /** @param patience to be called before each read */
    FfmpegFilm(FfmpegInput input, FfmpegDecoder decoder, Runnable patience, Playhead head, FrameSink frames) {
        this.input = input;
        this.decoder = decoder;
        this.patience = patience;
        this.head = head;
        this.orders = head.orders();
        this.frames = frames;
        this.at = head.at();
    }

    /** Returns at the end of the recording, or when it is to stop. */
    void run() throws PlaybackException {
        for (Order order = orders.next(); !(order instanceof Order.Close); order = orders.next()) {
            switch (order) {
                case Order.Seek seek -> show(seek.at());
                case Order.Redraw redraw -> show(at);
                case Order.Step step -> step(step.pictures());
                case Order.Play play -> {
                    if (!play()) {
                        if (!head.seen()) {
                            throw new PlaybackException(Loss.UNREADABLE, "no picture in the whole recording");
                        }
                        return;
                    }
                }
                case Order.Close close -> { }
            }
        }
    }

    /** False at the end. */
    private boolean play() throws PlaybackException {
        if (!inOrder) {
            goTo(at);
        }
        showFrom = at + 1;
        paced = true;
        if (decodeOne()) {
            return true;
        }
        single = false;
        drain();
        single = true;
        // Something may have been asked while the last pictures were shown.
        return orders.asked() || orders.paused();
    }

    /** The picture of that place, or the last one there is before it. */
    private void show(long wanted) throws PlaybackException {
        goTo(wanted);
        if (!showNext(wanted)) {
            List<Long> before = before(wanted, 1);
            if (!before.isEmpty()) {
                goTo(before.getFirst());
                showNext(before.getFirst());
            }
        }
    }

    private void step(int pictures) throws PlaybackException {
        for (int i = 0; i < pictures; i++) {
            if (!inOrder) {
                goTo(at);
            }
            showNext(at + 1);
        }
        if (pictures < 0) {
            List<Long> before = before(at, -pictures);
            show(before.isEmpty() ? 0 : before.getFirst());
        }
    }

    /** The first picture from then on, at once; false when there is none. */
    private boolean showNext(long from) throws PlaybackException {
        showFrom = from;
        paced = false;
        if (!decodeOne()) {
            drain();
        }
        return emitted;
    }

    /** Until one picture is shown; false at the end of the file. */
    private boolean decodeOne() throws PlaybackException {
        emitted = false;
        if (standing) {
            standing = false;
            decoder.decode(input.packet(), this);
        }
        while (!emitted) {
            switch (read()) {
                case PICTURE -> decoder.decode(input.packet(), this);
                case OTHER -> { }
                case END -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** Some containers are searched by reading them: the time for that begins now, not before a long pause. */
    private boolean seek(long at) throws PlaybackException {
        patience.run();
        return input.seek(at);
    }

    private FfmpegInput.Read read() throws PlaybackException {
        patience.run();
        return input.read();
    }

    /** Hands out the pictures a decoder holds back; what comes after it is to be sought anew. */
    private void drain() {
        decoder.drain(this);
        decoder.reset();
        inOrder = false;
    }

    /** To a key picture not later than that, with a fresh decoder. Some containers know their key pictures but roughly. */
    private void goTo(long wanted) throws PlaybackException {
        long from = Math.max(0, wanted);
        for (long further = BEFORE; ; further *= 2) {
            if (!seek(from)) {
                // It can only be played on; what is asked is then where it is.
                inOrder = true;
                standing = false;
                return;
            }
            decoder.reset();
            long key = key();
            standing = key != NOTHING;
            if (standing && key <= wanted || from == 0) {
                // Where no packet is called a key the decoder must see for itself.
                inOrder = standing || seek(0);
                return;
            }
            from = Math.max(0, from - further);
        }
    }

    /** The time of the next key picture, which then stands in the input. */
    private long key() throws PlaybackException {
        for (FfmpegInput.Read read = read(); read != FfmpegInput.Read.END; read = read()) {
            if (read == FfmpegInput.Read.PICTURE && input.isKey()) {
                return input.packet().pts();
            }
        }
        return NOTHING;
    }

    /** The times of up to so many pictures before that one, in order; the film must be sought anew after it. */
    private List<Long> before(long time, int pictures) throws PlaybackException {
        inOrder = false;
        standing = false;
        long from = Math.max(0, time - 1);
        for (long further = BEFORE; ; further *= 2) {
            if (!seek(from)) {
                return List.of();
            }
            List<Long> found = new ArrayList<>();
            FfmpegInput.Read read = read();
            while (read == FfmpegInput.Read.OTHER || read == FfmpegInput.Read.PICTURE && input.packet().dts() < time) {
                if (read == FfmpegInput.Read.PICTURE && input.packet().pts() < time) {
                    found.add(input.packet().pts());
                }
                read = read();
            }
            Collections.sort(found);
            if (found.size() >= pictures || from == 0) {
                return found.subList(Math.max(0, found.size() - pictures), found.size());
            }
            from = Math.max(0, from - further);
        }
    }

    @Override
    public void frame(Frame frame) {
        if (single && emitted || frame.at() < showFrom) {
            return;
        }
        if (paced) {
            orders.awaitDue(frame.at());
        }
        emitted = true;
        at = frame.at();
        frames.frame(frame);
    }

    @Override
    public Box largest() {
        return frames.largest();
    }

    @Override
    public void close() {
        decoder.close();
    }
}
