package uz.posbon.workstation.trainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys and clicks of a trainee. They are kept in a file, so that a desk that is started again goes on counting where it was. Immutable. */
record Hands(long keys, long clicks) {
    static final Hands NONE = new Hands(0, 0);
    private static final Logger LOG = LoggerFactory.getLogger(Hands.class);

    /** What was kept there; nothing where that cannot be read. Blocks. */
    static Hands kept(Path file) {
        try {
            String[] counts = Files.readString(file).strip().split(" ", 2);
            return new Hands(Long.parseLong(counts[0]), Long.parseLong(counts[1]));
        } catch (NoSuchFileException e) {
            return NONE;
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            LOG.warn("keys and clicks of before cannot be read, counting begins anew", e);
            return NONE;
        }
    }

    Hands and(Hands more) {
        return new Hands(keys + more.keys, clicks + more.clicks);
    }

    /** Blocks. */
    void keep(Path file) throws IOException {
        Files.writeString(file, keys + " " + clicks + System.lineSeparator());
    }
}
