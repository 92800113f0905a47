package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.PictureFiles;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.words.Phrase;

/** Keeps the last picture on disk, a few seconds old (a very large one nine times as long as writing it takes, up to ten seconds), so that a desk that starts without its backend shows what was known. */
final class KeptPicture implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptPicture.class);
    private static final int EVERY_MILLIS = 1_000;
    /** However large a picture is, writing it takes no more than a fourth of a core and a disk. */
    private static final int SHARE = 3;
    /** A tenth where that leaves it ten seconds old at most: in a flood the picture is large, everything takes long, and the operator needs the cores. */
    private static final int USUAL_SHARE = 9;
    private static final long USUAL_AGE = TimeUnit.SECONDS.toNanos(10);

    private final PictureFiles files = new PictureFiles();
    private final Path file;
    private final OperationalPicture picture;
    private final Consumer<Phrase> notices;
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("kept-picture").daemon().factory());
    private String written = "";
    private boolean failing;
    private long pauseUntil = System.nanoTime();

    /** @param notices is told once when the disk does not take it, and {@link Phrase#NOTHING} once it does again */
    KeptPicture(Path file, OperationalPicture picture, Consumer<Phrase> notices) {
        this.file = file;
        this.picture = picture;
        this.notices = notices;
    }

    /** Puts what was known into {@code picture}, if anything was; a file that cannot be read is no reason not to start. */
    static void show(Path file, OperationalPicture picture) {
        try {
            new PictureFiles().read(file).ifPresent(picture::onStart);
        } catch (IOException e) {
            LOG.warn("the last picture cannot be shown", e);
        }
    }

    KeptPicture start() {
        writer.scheduleWithFixedDelay(this::write, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return this;
    }

    private void write() {
        Picture now = picture.snapshot();
        String state = now.log() + ' ' + now.sequence();
        long begun = System.nanoTime();
        if (now.log().isEmpty() || state.equals(written) || begun < pauseUntil) {
            return;
        }
        try {
            files.write(file, now);
            written = state;
            if (failing) {
                failing = false;
                notices.accept(Phrase.NOTHING);
            }
        } catch (IOException e) {
            if (!failing) {
                LOG.error("the picture cannot be kept", e);
                notices.accept(Phrase.of("notice.picture-not-kept"));
            }
            failing = true;
        }
        long end = System.nanoTime();
        long took = end - begun;
        pauseUntil = end + Math.max(took * SHARE, Math.min(took * USUAL_SHARE, USUAL_AGE));
    }

    /** Writes what there is and ends. */
    @Override
    public void close() throws InterruptedException {
        writer.execute(() -> {
            // Behind a write that is under way, which would set it anew.
            pauseUntil = System.nanoTime();
            write();
        });
        writer.shutdown();
        writer.awaitTermination(EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }
}
