package uz.posbon.backend.boot;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** What a camera sends, until it is lost. */
final class LosableStream extends FilterOutputStream {
    private final BooleanSupplier lost;

    LosableStream(OutputStream out, BooleanSupplier lost) {
        super(out);
        this.lost = lost;
    }

    @Override
    public void write(int b) throws IOException {
        check();
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        check();
        out.write(bytes, offset, length);
    }

    private void check() throws IOException {
        if (lost.getAsBoolean()) {
            throw new IOException("the camera is lost");
        }
    }
}
