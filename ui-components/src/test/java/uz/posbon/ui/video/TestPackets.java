package uz.posbon.ui.video;

/** Packets without pictures, for what only counts and orders them. */
final class TestPackets {

    static final StreamFormat FORMAT = new StreamFormat("h264", new byte[0], 640, 360, 1, 1);
    static final long SECOND = 1_000_000_000L;

    private TestPackets() {}

    static Packet packet(long at, boolean key, int bytes) {
        return new Packet(FORMAT, at, at, key, new byte[bytes]);
    }

    /** So many seconds of 25 pictures each, a key picture at each second's beginning. */
    static void seconds(PacketSink sink, int from, int to, int bytes) {
        for (int i = from * 25; i < to * 25; i++) {
            sink.packet(packet(i * SECOND / 25, i % 25 == 0, bytes));
        }
    }
}
