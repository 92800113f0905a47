package uz.posbon.geodata.osm;

import java.io.IOException;

/** A file that is no usable OpenStreetMap extract; the message says what is wrong with it, and where, in plain words. */
public final class ExtractException extends IOException {
    private static final long serialVersionUID = 1;

    ExtractException(String message) {
        super(message);
    }

    ExtractException(String message, Throwable cause) {
        super(message, cause);
    }
}
