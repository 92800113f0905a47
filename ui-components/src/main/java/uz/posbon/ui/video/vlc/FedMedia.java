package uz.posbon.ui.video.vlc;

import java.io.InputStream;
import uk.co.caprica.vlcj.media.callback.nonseekable.NonSeekableInputStreamMedia;

/** What libvlc reads out of a pipe instead of opening an address. */
final class FedMedia extends NonSeekableInputStreamMedia {

    private final BytePipe pipe;

    FedMedia(BytePipe pipe) {
        this.pipe = pipe;
    }

    @Override
    protected InputStream onOpenStream() {
        return pipe.reader();
    }

    @Override
    protected void onCloseStream(InputStream stream) {
        pipe.close();
    }

    @Override
    protected long onGetSize() {
        return 0;
    }
}
