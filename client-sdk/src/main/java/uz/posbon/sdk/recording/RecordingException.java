package uz.posbon.sdk.recording;

import java.io.IOException;
import java.nio.file.Path;

/** A file that cannot be read as a recording, or a part of it that cannot; it says what is wrong and where. Nothing was loaded. */
public final class RecordingException extends IOException {
    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Reason {
        /** It is another kind of file. */
        NO_RECORDING,
        /** It was written by a later version of this program. */
        TOO_NEW,
        /** It ends before its end: it was not copied whole, or was never finished. */
        TRUNCATED,
        /** Bytes in it are not what they were when it was written. */
        DAMAGED
    }

    private final String file;
    private final Reason reason;
    private final long offset;

    /** @param offset byte of the file at which it was seen */
    public RecordingException(Path file, Reason reason, long offset, String what) {
        super(file.getFileName() + ", byte " + offset + ": " + what);
        this.file = String.valueOf(file.getFileName());
        this.reason = reason;
        this.offset = offset;
    }

    /** The file's name, without its folder. */
    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    /** Byte of the file at which it was seen. */
    public long offset() {
        return offset;
    }
}
