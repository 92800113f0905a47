package uz.posbon.workstation.look;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.assets.TextSize;
import uz.posbon.workstation.kept.KeptChoice;

/** The text size the operator chose last. What is none is logged: the desk opens at the usual size. */
public final class KeptSize {
    private static final Logger LOG = LoggerFactory.getLogger(KeptSize.class);

    private final Path file;
    private final KeptChoice kept;

    /**
     * @param folder the data folder
     * @param background writes; overtaking does no harm
     */
    public KeptSize(Path folder, Executor background) {
        file = folder.resolve("text-size");
        kept = new KeptChoice(file, background);
    }

    /** What was kept, else the usual size. Blocks. */
    public TextSize read() {
        try {
            return KeptChoice.read(file).map(text -> new TextSize(Integer.parseInt(text))).orElse(TextSize.USUAL);
        } catch (IllegalArgumentException e) {
            LOG.warn("{} is not a text size: {}", file, e.getMessage());
            return TextSize.USUAL;
        }
    }

    /** Keeps a size; returns at once. */
    public void keep(TextSize size) {
        kept.keep(Integer.toString(size.percent()));
    }
}
