package uz.posbon.workstation.watch;

import uz.posbon.workstation.words.Phrase;

/** Says that the disk is nearly full, while there is still room to write that down. Pure. */
final class DiskLimit {
    private static final long MEGABYTE = 1_000_000;
    private static final long LITTLE = 1_000 * MEGABYTE;
    private static final double SMALL_PART = 0.05;

    private DiskLimit() {}

    /** What to say now; a small disk is not full because it is small. */
    static Phrase look(DiskSpace disk) {
        boolean isFull = disk.free() < LITTLE && disk.free() < SMALL_PART * disk.total();
        return isFull ? Phrase.of("watch.disk", "free", disk.free() / MEGABYTE) : Phrase.NOTHING;
    }
}
