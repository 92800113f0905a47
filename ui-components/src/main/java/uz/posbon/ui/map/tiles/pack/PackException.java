package uz.posbon.ui.map.tiles.pack;

import java.io.IOException;
import uz.posbon.ui.map.Gap;

/** A pack, or one tile of it, cannot be read; the message says why in one sentence that names the file. */
public final class PackException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Gap gap;

    PackException(Gap gap, String message) {
        super(message);
        this.gap = gap;
    }

    PackException(Gap gap, String message, Throwable cause) {
        super(message, cause);
        this.gap = gap;
    }

    /** The reason as the map shows it. */
    public Gap gap() {
        return gap;
    }
}
