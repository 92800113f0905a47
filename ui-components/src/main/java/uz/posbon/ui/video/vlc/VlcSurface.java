package uz.posbon.ui.video.vlc;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormat;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormatCallback;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.RenderCallback;
import uz.posbon.ui.video.Box;
import uz.posbon.ui.video.Frame;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Zoom;

/**
 * Takes libvlc's pictures. libvlc scales them to the size of the greatest tile at the time of opening; smaller tiles get a nearest-pixel copy.
 * Where tiles have become larger since, or much smaller, the surface {@link #misfits} and its stream is to be opened anew.
 */
final class VlcSurface implements BufferFormatCallback, RenderCallback {

    private final FrameSink sink;
    private final LongSupplier time;
    private final Runnable askForAspect;
    private final CompletableFuture<Shape> answer = new CompletableFuture<>();
    /** A size may be so much too small, and so many times too large. */
    private static final double STRETCH = 1.2;
    private static final double WASTE = 3;
    /** Nobody opens a stream for each pixel of a divider that is dragged. */
    private static final long CALM = TimeUnit.MILLISECONDS.toNanos(400);

    private volatile double aspect = 1;
    private volatile Box coded = new Box(1, 1);
    private volatile Box chosen = new Box(1, 1);
    /** The asking thread only. */
    private Box wanted = new Box(1, 1);
    private long wantedSince;
    private volatile long frames;
    private volatile long lastNanos;

    /** @param time of the picture that is displayed now, see {@link Frame#at()} */
    VlcSurface(FrameSink sink, LongSupplier time, Runnable askForAspect) {
        this.sink = sink;
        this.time = time;
        this.askForAspect = askForAspect;
    }

    long frames() {
        return frames;
    }

    /** When the last picture came; 0 before the first. */
    long lastNanos() {
        return lastNanos;
    }

    /** Time since the last picture. */
    Duration silent() {
        return Duration.ofNanos(System.nanoTime() - lastNanos);
    }

    private record Shape(double aspect, int lines) {}

    /** @param lines of the picture; 0, as an aspect that is not a number, when nobody knows */
    void shape(double widthOverHeight, int lines) {
        answer.complete(new Shape(widthOverHeight, lines));
    }

    @Override
    public BufferFormat getBufferFormat(int sourceWidth, int sourceHeight) {
        // The size that comes here is that of the coded picture, padding included, and libvlc must not be called from here.
        askForAspect.run();
        Shape known = answer.completeOnTimeout(new Shape(Double.NaN, 0), 500, TimeUnit.MILLISECONDS).join();
        aspect = Double.isNaN(known.aspect()) ? (double) sourceWidth / sourceHeight : known.aspect();
        int lines = known.lines() > 0 ? known.lines() : sourceHeight;
        coded = new Box(Math.max(1, (int) Math.round(lines * aspect)), lines);
        Box size = fitting();
        chosen = size;
        return new BufferFormat("BGRA", size.width(), size.height(), new int[] {size.width() * 4}, new int[] {size.height()});
    }

    /** What is wanted now; never more than there is. */
    private Box fitting() {
        Box most = sink.largest();
        return new Box(Math.min(most.width(), coded.width()), Math.min(most.height(), coded.height())).fit(aspect);
    }

    /** Whether its size has not been the right one for a while; ask now and then, on one thread. */
    boolean misfits() {
        if (frames == 0) {
            return false;
        }
        Box now = fitting();
        if (!now.equals(wanted)) {
            wanted = now;
            wantedSince = System.nanoTime();
        }
        boolean small = now.height() > chosen.height() * STRETCH || now.width() > chosen.width() * STRETCH;
        boolean large = chosen.height() > now.height() * WASTE;
        return (small || large) && System.nanoTime() - wantedSince > CALM;
    }

    @Override
    public void newFormatSize(int bufferWidth, int bufferHeight, int displayWidth, int displayHeight) {
        // The size was chosen above.
    }

    @Override
    public void allocatedBuffers(ByteBuffer[] buffers) {
        // They come again with every picture.
    }

    @Override
    public void lock(MediaPlayer player) {
        // libvlc draws into memory that only display() reads, on the same thread.
    }

    @Override
    public void display(MediaPlayer player, ByteBuffer[] buffers, BufferFormat format, int displayWidth, int displayHeight) {
        sink.frame(new Picture(buffers[0], new Box(format.getWidth(), format.getHeight()), aspect, !smaller(format), time.getAsLong()));
        lastNanos = System.nanoTime();
        // libvlc displays one picture at a time.
        frames = frames + 1;
    }

    private boolean smaller(BufferFormat format) {
        return format.getHeight() < coded.height();
    }

    @Override
    public void unlock(MediaPlayer player) {
        // See lock.
    }

    private record Picture(ByteBuffer pixels, Box size, double aspect, boolean whole, long at) implements Frame {

        @Override
        public boolean exact() {
            return false;
        }

        @Override
        public void scaleInto(ByteBuffer target, Box wanted, Zoom zoom) {
            if (wanted.equals(size) && zoom.whole()) {
                target.put(0, pixels, 0, size.bytes());
                return;
            }
            ByteBuffer source = pixels.duplicate().order(target.order());
            int left = zoom.left(size.width());
            int top = zoom.top(size.height());
            for (int y = 0; y < wanted.height(); y++) {
                int from = between(top + (int) ((long) y * zoom.span(size.height()) / wanted.height()), size.height()) * size.width();
                int to = y * wanted.width();
                for (int x = 0; x < wanted.width(); x++) {
                    int column = between(left + (int) ((long) x * zoom.span(size.width()) / wanted.width()), size.width());
                    target.putInt((to + x) * 4, source.getInt((from + column) * 4));
                }
            }
        }

        private static int between(int value, int end) {
            return Math.clamp(value, 0, end - 1);
        }
    }
}
