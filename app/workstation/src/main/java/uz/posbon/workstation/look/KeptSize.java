package uz.posbon.workstation.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.assets.TextSize;

/** The text size the operator chose last, in a file of its own. What cannot be read or written is logged: the desk opens at the usual size. */
public final class KeptSize {
    private static final Logger LOG = LoggerFactory.getLogger(KeptSize.class);

    private final Path file;
    private final Executor background;
    private volatile TextSize newest = TextSize.USUAL;

    /**
     * @param folder the data folder
     * @param background writes; overtaking does no harm
     */
    public KeptSize(Path folder, Executor background) {
        this.file = folder.resolve("text-size");
        this.background = background;
    }

    /** What was kept, else the usual size. Blocks. */
    public TextSize read() {
        if (!Files.exists(file)) {
            return TextSize.USUAL;
        }
        try {
            return new TextSize(Integer.parseInt(Files.readString(file).strip()));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} is not a text size: {}", file, e.getMessage());
            return TextSize.USUAL;
        }
    }

    /** Keeps a size; returns at once. */
    public void keep(TextSize size) {
        newest = size;
        background.execute(this::write);
    }

    private synchronized void write() {
        try {
            Path half = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(half, Integer.toString(newest.percent()));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("the text size cannot be kept in {}", file, e);
        }
    }
}
