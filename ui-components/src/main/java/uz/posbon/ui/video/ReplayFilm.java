package uz.posbon.ui.video;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decodes a clip from any place, forwards. Not thread-safe; used by the replay's own thread. */
final class ReplayFilm implements AutoCloseable {

    /** A place before the first picture. */
    static final long NOWHERE = Long.MIN_VALUE;

    private final PacketEngine engine;
    private final Supplier<Clip> history;
    private Clip clip;
    private long[] times = {};
    private int next;
    private @Nullable PacketDecoder decoder;
    private @Nullable StreamFormat format;

    ReplayFilm(PacketEngine engine, Supplier<Clip> history) {
        this.engine = engine;
        this.history = history;
        this.clip = history.get();
        index();
    }

    private void index() {
        times = clip.packets().stream().mapToLong(Packet::at).sorted().toArray();
    }

    boolean isEmpty() {
        return clip.isEmpty();
    }

    /** Goes to the key packet before that time: what is decoded from there up to it is not meant to be seen. */
    void seek(long at) {
        next = clip.keyBefore(at);
        if (decoder != null) {
            decoder.reset();
        }
    }

    /** Decodes one packet; false at the end of what there is. */
    boolean decodeNext(FrameSink sink) throws PlaybackException {
        if (next >= clip.packets().size() && !extend()) {
            return false;
        }
        Packet packet = clip.packets().get(next++);
        decoder(packet.format()).decode(packet, sink);
        return true;
    }

    /** Hands out the last pictures a decoder holds back. What may come later begins with a key packet: a lost camera's next connection. */
    void drain(FrameSink sink) {
        if (decoder != null) {
            decoder.drain(sink);
            decoder.reset();
        }
    }

    /** Takes what has come since; what was left behind goes. */
    private boolean extend() {
        Clip now = history.get();
        long last = clip.isEmpty() ? NOWHERE : clip.packets().getLast().decodeAt();
        int found = 0;
        while (found < now.packets().size() && now.packets().get(found).decodeAt() <= last) {
            found++;
        }
        if (found == now.packets().size()) {
            return false;
        }
        clip = now;
        next = found;
        index();
        return true;
    }

    private PacketDecoder decoder(StreamFormat wanted) throws PlaybackException {
        PacketDecoder current = decoder;
        if (current == null || !wanted.equals(format)) {
            close();
            current = engine.decoder(wanted);
            decoder = current;
            format = wanted;
        }
        return current;
    }

    /** The time of the picture so many pictures before or after that one, within what there is. */
    long neighbour(long at, int pictures) {
        int index = Arrays.binarySearch(times, at);
        int here = index >= 0 ? index : -index - 1;
        return times.length == 0 ? at : times[Math.clamp((long) here + pictures, 0, times.length - 1)];
    }

    /** That time, or the nearest there is a picture of. */
    long within(long at) {
        return clip.isEmpty() ? at : Math.clamp(at, clip.begin(), Math.max(clip.begin(), clip.end()));
    }

    @Override
    public void close() {
        if (decoder != null) {
            decoder.close();
            decoder = null;
        }
    }
}
