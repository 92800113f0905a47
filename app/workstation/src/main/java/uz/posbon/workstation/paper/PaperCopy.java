package uz.posbon.workstation.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.live.DelayedExecutor;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Failure;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/**
 * Keeps a sheet of the open incidents outside the program's own data, never more than a minute old: it is there when nothing else starts
 * any more. Runs on the executor it is given, one look after another.
 */
public final class PaperCopy implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PaperCopy.class);
    private static final String FILE = "open-incidents.pdf";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    /** In a storm everything changes all the time; the desk has better things to do than to write paper. */
    private static final Duration NOT_BEFORE = Duration.ofSeconds(15);

    /** A minute less two looks: the copy says how old it is, and that must be right. */
    private static final Duration AT_LEAST = Duration.ofSeconds(50);

    private final Supplier<DeskState> desk;
    private final Supplier<Words> words;
    private final List<Path> folders;
    private final PaperFolder files;
    private final LongSupplier nanoTime;
    private final DelayedExecutor later;
    private final Consumer<Phrase> status;
    private @Nullable Shown written;
    private long writtenAt;
    private Phrase said = Phrase.NOTHING;
    private volatile boolean closed;

    /**
     * What would make another sheet.
     *
     * @param open how many incidents are open: those the backend has not heard of yet have no sequence
     */
    private record Shown(String log, long sequence, int open, Class<?> connection, String language) {
        static Shown of(Picture picture, Words words) {
            return new Shown(picture.log(), picture.sequence(), OpenSheet.open(picture).size(), picture.connection().getClass(), words.tag());
        }
    }

    /**
     * @param folders where to keep it; each next one when the one before cannot be written to
     * @param nanoTime a clock that never goes back
     * @param later runs each look, not on the FX thread
     * @param status hears once what is wrong, and {@link Phrase#NOTHING} when it is right again, on whatever thread
     */
    public PaperCopy(
            Supplier<DeskState> desk,
            Supplier<Words> words,
            List<Path> folders,
            LongSupplier nanoTime,
            DelayedExecutor later,
            Consumer<Phrase> status) {
        this(desk, words, folders, FontFiles.ofThisMachine(), nanoTime, later, status);
    }

    PaperCopy(
            Supplier<DeskState> desk,
            Supplier<Words> words,
            List<Path> folders,
            FontFiles fonts,
            LongSupplier nanoTime,
            DelayedExecutor later,
            Consumer<Phrase> status) {
        this.desk = desk;
        this.words = words;
        this.folders = List.copyOf(folders);
        this.files = new PaperFolder(new SheetPdf(fonts));
        this.nanoTime = nanoTime;
        this.later = later;
        this.status = status;
    }

    /** Begins to look; once. */
    public void start() {
        later.execute(this::look, Duration.ZERO);
    }

    private void look() {
        if (closed) {
            return;
        }
        try {
            DeskState state = desk.get();
            Words language = words.get();
            Shown now = Shown.of(state.picture(), language);
            // A desk that was started without its backend knows nothing yet; the sheet it left behind knows more.
            if (state.picture().time() != null && isDue(now)) {
                say(write(OpenSheet.of(state, Machine.name(System.getenv()), language)));
                written = now;
                writtenAt = nanoTime.getAsLong();
            }
        } catch (RuntimeException e) {
            trouble(e);
        } finally {
            later.execute(this::look, LOOK_EVERY);
        }
    }

    private boolean isDue(Shown now) {
        Duration since = Duration.ofNanos(nanoTime.getAsLong() - writtenAt);
        return written == null || since.compareTo(now.equals(written) ? AT_LEAST : NOT_BEFORE) >= 0;
    }

    private Phrase write(Sheet sheet) {
        IOException first = null;
        for (Path folder : folders) {
            try {
                files.write(sheet, folder.resolve(FILE));
                return first == null ? Phrase.NOTHING : Phrase.of("paper.copy.elsewhere", "folder", folder);
            } catch (IOException e) {
                LOG.debug("no copy in {}", folder, e);
                first = first == null ? e : first;
            }
        }
        return first == null ? Phrase.NOTHING : Phrase.of("paper.copy.failed", "why", Failure.of(first));
    }

    private void trouble(RuntimeException why) {
        if (!Failure.isExpected(why)) {
            LOG.error("the copy of the open incidents", why);
        }
        say(Phrase.of("paper.copy.failed", "why", Failure.of(why)));
    }

    private void say(Phrase phrase) {
        if (!phrase.equals(said)) {
            said = phrase;
            if (!phrase.equals(Phrase.NOTHING)) {
                LOG.warn("copy of the open incidents for {}: {}", folders, phrase);
            }
            status.accept(phrase);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
