package uz.posbon.sdk.internal.recording;

/** The fixed numbers of the file's layout; all numbers are little-endian. */
final class Layout {
    /** First bytes of every recording, POSBON and a line end: one that was copied as text is seen at once. */
    static final long MAGIC = 0x0A0D_4E4F_4253_4F50L;
    /** A reader refuses a file of a greater one. */
    static final int VERSION = 1;
    /** Magic, version, and four bytes that are zero. */
    static final int HEAD = 16;
    /** Kind, three bytes that are zero, stored length, plain length, CRC-32C of the stored bytes. */
    static final int BLOCK_HEAD = 16;
    /** Offset of the index block, its CRC-32C, and four bytes of end mark. */
    static final int TAIL = 16;
    static final int END_MARK = 0x21444E45;
    /** No block of ours is larger, so that a damaged length takes no memory. */
    static final int LARGEST_BLOCK = 256 * 1024 * 1024;

    private Layout() {}
}
