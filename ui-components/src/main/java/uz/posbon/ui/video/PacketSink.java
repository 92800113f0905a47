package uz.posbon.ui.video;

import java.util.List;

/** Takes the compressed packets of a live stream, on the thread that pulls it. Never blocks. */
public interface PacketSink {

    /** Where nobody keeps packets. */
    PacketSink NONE = new PacketSink() {
        @Override
        public void packet(Packet packet) {
            // Nobody wants it.
        }

        @Override
        public List<Packet> sinceKey() {
            return List.of();
        }
    };

    /** One packet, in the order of decoding. */
    void packet(Packet packet);

    /** What a decoder must be given to show the picture of the newest packet: the last key packet and everything after it. */
    List<Packet> sinceKey();
}
