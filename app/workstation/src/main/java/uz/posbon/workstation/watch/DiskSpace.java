package uz.posbon.workstation.watch;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The disk a folder lies on.
 *
 * @param free bytes this program may still write
 * @param total bytes
 */
record DiskSpace(long free, long total) {
    /** As it is now; may wait for the disk. */
    static DiskSpace of(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        return new DiskSpace(store.getUsableSpace(), store.getTotalSpace());
    }
}
