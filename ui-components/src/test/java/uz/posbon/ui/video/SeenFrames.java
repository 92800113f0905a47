package uz.posbon.ui.video;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A sink that remembers what it was shown. */
public final class SeenFrames implements FrameSink {

    private final Box size;
    private final ByteBuffer pixels;
    private final Set<Integer> different = ConcurrentHashMap.newKeySet();
    private volatile double aspect;
    private volatile boolean opaque = true;
    private volatile int count;

    public SeenFrames(Box size) {
        this.size = size;
        this.pixels = ByteBuffer.allocateDirect(size.bytes() + Box.SLACK);
    }

    @Override
    public void frame(Frame frame) {
        aspect = frame.aspect();
        frame.scaleInto(pixels.clear(), size, Zoom.WHOLE);
        opaque &= pixels.get(3) == (byte) 0xFF && pixels.get(size.bytes() - 1) == (byte) 0xFF;
        different.add(pixels.slice(0, size.bytes()).hashCode());
        count = count + 1;
    }

    @Override
    public Box largest() {
        return size;
    }

    public int count() {
        return count;
    }

    /** How many of the pictures differ: a frozen picture gives one. */
    public int different() {
        return different.size();
    }

    public double aspect() {
        return aspect;
    }

    public boolean opaque() {
        return opaque;
    }
}
