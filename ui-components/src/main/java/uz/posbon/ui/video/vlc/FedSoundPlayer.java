package uz.posbon.ui.video.vlc;

import java.io.IOException;
import java.lang.ref.Reference;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.SoundPlayer;
import uz.posbon.ui.video.SoundReader;
import uz.posbon.ui.video.VideoStream;
import uz.posbon.ui.video.vlc.VlcHearing.Word;

/** The sound of a camera that somebody else pulls, because Debian's libvlc has no RTSP client. */
final class FedSoundPlayer implements SoundPlayer {

    /** A minute of any sound cameras send; what libvlc has not taken by then nobody wants to hear any more. */
    private static final int BUFFER = 1 << 20;

    private final VlcHearing hearing;
    private final SoundReader reader;
    private final VideoStream stream;

    FedSoundPlayer(VlcHearing hearing, SoundReader reader, VideoStream stream) {
        this.hearing = hearing;
        this.reader = reader;
        this.stream = stream;
    }

    @Override
    public void play() throws PlaybackException {
        BytePipe pipe = new BytePipe(BUFFER);
        FedMedia media = new FedMedia(pipe);
        MediaPlayer player = hearing.open();
        try (hearing; pipe) {
            reader.read(stream, container -> {
                player.media().play(media, ":no-video", ":demux=" + container, ":file-caching=300", ":live-caching=300");
                return new HeardPipe(pipe, this::look);
            });
        } finally {
            Reference.reachabilityFence(media);
        }
    }

    private void look() throws IOException {
        for (Word word = hearing.poll(); word != null; word = hearing.poll()) {
            if (word == Word.FAILED || word == Word.FINISHED) {
                throw new IOException("VLC does not play it");
            }
        }
        hearing.look();
    }

    @Override
    public void close() {
        reader.close();
        hearing.stop();
    }
}
