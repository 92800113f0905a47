package uz.posbon.sdk.internal.recording;

import org.jspecify.annotations.Nullable;

/** What a block of a recording holds; the letter stands in the file. */
enum BlockKind {
    /** The catalogue, whenever it has changed before a chapter begins. */
    CATALOGUE('C'),
    /** The picture a chapter begins with, without the catalogue and the lines of logs. */
    PICTURE('P'),
    /** The lines of logs of that picture. */
    LINES('L'),
    /** Frames of the stream, durable events and telemetry as they came. */
    FRAMES('F'),
    /** Positions of units. */
    MOVES('M'),
    /** Where everything is; the last block. */
    INDEX('I');

    private final byte letter;

    BlockKind(char letter) {
        this.letter = (byte) letter;
    }

    byte letter() {
        return letter;
    }

    static @Nullable BlockKind of(byte letter) {
        for (BlockKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        return null;
    }
}
