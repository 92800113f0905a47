package uz.posbon.ui.video.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVBufferRef;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.ui.video.Acceleration;
import uz.posbon.ui.video.Box;
import uz.posbon.ui.video.Packet;
import uz.posbon.ui.video.PacketReader;
import uz.posbon.ui.video.PacketSink;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.SeenFrames;
import uz.posbon.ui.video.StreamFormat;
import uz.posbon.ui.video.TestMedia;
import uz.posbon.ui.video.VideoStream;

/** A video decoder that does not do what it was asked to: the picture goes on in software, and that is said, once. */
@Timeout(400)
class HardwareTest {

    @TempDir
    private Path folder;

    private final FfmpegEngine engine = new FfmpegEngine(PlayerLimits.USUAL, Clock.systemUTC(), true);
    private final SeenFrames seen = new SeenFrames(new Box(160, 90));

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void picturesThatComeInSoftwareAreSaidTo() throws Exception {
        Card card = new Card(Hardware.Fetched.IN_SOFTWARE);
        decode(card);

        assertThat(card.reported).containsExactly(Acceleration.Why.PASSED_OVER);
        assertThat(card.ended).as("what has ended is not listed any more").isEqualTo(1);
        assertThat(seen.different()).isGreaterThan(35);
    }

    @Test
    void aCardThatDoesItsWorkIsNotComplainedOf() throws Exception {
        Card card = new Card(Hardware.Fetched.FROM_CARD);
        decode(card);

        assertThat(card.reported).isEmpty();
        assertThat(seen.different()).isGreaterThan(35);
    }

    @Test
    void aCardThatFailsIsLeftAndThePictureComesBack() throws Exception {
        Card card = new Card(Hardware.Fetched.FAILED);
        decode(card);

        assertThat(card.reported).containsExactly(Acceleration.Why.NOT_FETCHED);
        assertThat(card.ended).as("although the card was left long before").isEqualTo(1);
        assertThat(seen.count()).as("from the next key picture on").isGreaterThan(25);
    }

    @Test
    void theDeskCanReadWhatBecameOfIt() {
        Acceleration state = engine.acceleration().orElseThrow();

        assertThat(state.inSoftware()).isEmpty();
        assertThat(state.works()).isEqualTo(state.decoder() != null);
        try (FfmpegEngine plain = new FfmpegEngine(PlayerLimits.USUAL)) {
            assertThat(plain.acceleration()).as("nobody asked").isEmpty();
        }
    }

    @Test
    void whatIsListedIsWhatIsDecodedInSoftwareNow() {
        Hardware hardware = Hardware.none();
        StreamFormat large = new StreamFormat("h264", new byte[0], 1920, 1080, 1, 1);
        Hardware.Card one = new Hardware.Card(hardware, new AVBufferRef((org.bytedeco.javacpp.Pointer) null), 0);
        Hardware.Card other = new Hardware.Card(hardware, new AVBufferRef((org.bytedeco.javacpp.Pointer) null), 0);
        one.report(large, Acceleration.Why.PASSED_OVER);
        one.report(large, Acceleration.Why.REFUSED);
        other.report(large, Acceleration.Why.REFUSED);
        assertThat(hardware.inSoftware()).as("one line for a kind, with what was the matter last")
                .containsExactly(new Acceleration.Software("h264 1920x1080", Acceleration.Why.REFUSED));
        one.end();
        assertThat(hardware.inSoftware()).as("the other goes on").hasSize(1);
        other.end();
        other.end();
        assertThat(hardware.inSoftware()).isEmpty();
    }

    private void decode(Card card) throws Exception {
        List<Packet> packets = new ArrayList<>();
        try (PacketReader reader = engine.reader()) {
            reader.read(VideoStream.of(TestMedia.clip(folder.resolve("clip.mp4"), 2, 320, 180, "1/1").toUri()), new PacketSink() {
                @Override
                public void packet(Packet packet) {
                    packets.add(packet);
                }

                @Override
                public List<Packet> sinceKey() {
                    return List.of();
                }
            });
        }
        try (FfmpegDecoder decoder = new FfmpegDecoder(packets.getFirst().format(), time -> { }, card)) {
            for (Packet packet : packets) {
                decoder.decode(packet, seen);
            }
            decoder.drain(seen);
        }
    }

    private static final class Card implements Hardware.Use {

        private final Hardware.Fetched answer;
        private final List<Acceleration.Why> reported = new ArrayList<>();
        private int ended;

        Card(Hardware.Fetched answer) {
            this.answer = answer;
        }

        @Override
        public int patience() {
            return 75;
        }

        @Override
        public void prepare(AVCodecContext context) {
            // Decodes in software, whatever it says.
        }

        @Override
        public Hardware.Fetched fetch(AVFrame frame) {
            return answer;
        }

        @Override
        public void report(StreamFormat format, Acceleration.Why why) {
            reported.add(why);
        }

        @Override
        public void end() {
            ended++;
        }
    }
}
