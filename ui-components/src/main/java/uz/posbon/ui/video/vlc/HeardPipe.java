package uz.posbon.ui.video.vlc;

import java.io.FilterOutputStream;
import java.io.IOException;

/** A pipe whose writer looks now and then whether what it writes is heard. */
final class HeardPipe extends FilterOutputStream {

    interface Look {
        void look() throws IOException;
    }

    private static final long EVERY = 100_000_000L;

    private final Look look;
    private long looked = System.nanoTime();

    /** @param look throws when it is not played */
    HeardPipe(BytePipe pipe, Look look) {
        super(pipe);
        this.look = look;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        if (System.nanoTime() - looked > EVERY) {
            looked = System.nanoTime();
            look.look();
        }
    }
}
