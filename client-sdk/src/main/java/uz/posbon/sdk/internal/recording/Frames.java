package uz.posbon.sdk.internal.recording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Frames of the stream in one block: all times first, then all texts, as like packs best beside like. */
public final class Frames {
    /** A frame and when it was sent, in milliseconds since 1970. */
    public record Frame(long at, boolean durable, byte[] text) {}

    private final List<Frame> frames = new ArrayList<>();

    public void add(long at, boolean durable, String frame) {
        frames.add(new Frame(at, durable, frame.getBytes(StandardCharsets.UTF_8)));
    }

    public int size() {
        return frames.size();
    }

    int durable() {
        return (int) frames.stream().filter(Frame::durable).count();
    }

    public void clear() {
        frames.clear();
    }

    public byte[] packed() {
        Bytes out = new Bytes();
        out.number(frames.size());
        long before = 0;
        for (Frame frame : frames) {
            out.number(frame.at() - before << 1 | (frame.durable() ? 1 : 0));
            before = frame.at();
        }
        frames.forEach(frame -> out.block(frame.text()));
        return out.all();
    }

    public static List<Frame> unpacked(byte[] block) throws BytesIn.Broken {
        BytesIn in = new BytesIn(block);
        long[] times = new long[in.count()];
        for (int i = 0; i < times.length; i++) {
            times[i] = in.number();
        }
        List<Frame> frames = new ArrayList<>(times.length);
        long at = 0;
        for (long time : times) {
            at += time >>> 1;
            frames.add(new Frame(at, (time & 1) == 1, in.block()));
        }
        return frames;
    }
}
