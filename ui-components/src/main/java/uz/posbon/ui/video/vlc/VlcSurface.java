package uz.posbon.ui.video.vlc;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormat;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormatCallback;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.RenderCallback;
import uz.posbon.ui.video.Box;
import uz.posbon.ui.video.Clip;
import uz.posbon.ui.video.Frame;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Zoom;

/**
 * Takes libvlc's pictures. libvlc scales them, once, to the size of the greatest tile at the time of opening; smaller tiles, and tiles
 * resized since, get a nearest-pixel copy.
 */
final class VlcSurface implements BufferFormatCallback, RenderCallback {

    private final FrameSink sink;
    private final Clock clock;
    private final Runnable askForAspect;
    private final CompletableFuture<Double> answer = new CompletableFuture<>();
    private volatile double aspect = 1;
    private volatile long frames;
    private volatile long lastNanos;

    VlcSurface(FrameSink sink, Clock clock, Runnable askForAspect) {
        this.sink = sink;
        this.clock = clock;
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

    void aspect(double widthOverHeight) {
        answer.complete(widthOverHeight);
    }

    @Override
    public BufferFormat getBufferFormat(int sourceWidth, int sourceHeight) {
        // The size that comes here is that of the coded picture, padding included, and libvlc must not be called from here.
        askForAspect.run();
        double known = answer.completeOnTimeout(Double.NaN, 500, TimeUnit.MILLISECONDS).join();
        aspect = Double.isNaN(known) ? (double) sourceWidth / sourceHeight : known;
        Box size = sink.largest().fit(aspect);
        return new BufferFormat("BGRA", size.width(), size.height(), new int[] {size.width() * 4}, new int[] {size.height()});
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
        sink.frame(new Picture(buffers[0], new Box(format.getWidth(), format.getHeight()), aspect, Clip.nanos(clock.instant())));
        lastNanos = System.nanoTime();
        // libvlc displays one picture at a time.
        frames = frames + 1;
    }

    @Override
    public void unlock(MediaPlayer player) {
        // See lock.
    }

    private record Picture(ByteBuffer pixels, Box size, double aspect, long at) implements Frame {

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
