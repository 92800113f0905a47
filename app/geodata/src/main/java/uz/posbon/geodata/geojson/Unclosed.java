package uz.posbon.geodata.geojson;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that stays open when its reader closes: it belongs to whoever opened it. */
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // Stays open.
    }
}
