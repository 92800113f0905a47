package uz.posbon.ui.video;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The last packets of a stream, at least so many seconds of them where memory allows it. It begins with a key packet always, because
 * nothing before one can be decoded, so whole groups of pictures leave it at once. Survives a camera's losses: what was seen before one
 * stays. Thread-safe.
 */
final class PacketRing implements PacketSink {

    /** Ten seconds of a large stream. */
    private static final long LARGEST_GROUP = 8L << 20;

    private final long span;
    private final PacketMemory memory;
    private final ArrayDeque<Group> groups = new ArrayDeque<>();
    private volatile long bytes;
    /** Whether the newest packet of the stream is the newest one here. */
    private boolean joined;
    private long lastDecodeAt = Long.MIN_VALUE;

    PacketRing(Duration span, PacketMemory memory) {
        this.span = span.toNanos();
        this.memory = memory;
    }

    @Override
    public void packet(Packet packet) {
        take(packet);
        memory.settle();
    }

    private synchronized void take(Packet packet) {
        if (packet.key()) {
            if (packet.decodeAt() < lastDecodeAt) {
                // This machine's clock was set back: what lies in the future now can no longer be told apart.
                groups.clear();
                bytes = 0;
            }
            groups.add(new Group());
            joined = true;
        } else if (groups.isEmpty() || joinsLate(packet)) {
            joined = false;
            return;
        }
        lastDecodeAt = packet.decodeAt();
        groups.getLast().add(packet);
        bytes += packet.data().length;
        forget(packet.at());
    }

    /** Whether this is the middle of a group whose key packet never came: each connection has a format object of its own. */
    private boolean joinsLate(Packet packet) {
        return packet.format() != groups.getLast().packets.getFirst().format() || packet.decodeAt() < lastDecodeAt;
    }

    private void forget(long now) {
        while (tooOld(now)) {
            bytes -= groups.removeFirst().bytes;
        }
        // The newest group is what decoding begins with; only one without end is given up.
        if (groups.size() == 1 && bytes > LARGEST_GROUP) {
            groups.clear();
            bytes = 0;
        }
    }

    /** Gives up the oldest group of pictures; false when there is only the newest, which decoding begins with. */
    synchronized boolean giveUpOldest() {
        if (groups.size() < 2) {
            return false;
        }
        bytes -= groups.removeFirst().bytes;
        return true;
    }

    /** Whether the second group alone reaches back far enough. */
    private boolean tooOld(long now) {
        if (groups.size() < 2) {
            return false;
        }
        var order = groups.iterator();
        order.next();
        return now - order.next().packets.getFirst().at() >= span;
    }

    @Override
    public synchronized List<Packet> sinceKey() {
        return groups.isEmpty() || !joined ? List.of() : List.copyOf(groups.getLast().packets);
    }

    /** Everything that is kept now. */
    synchronized Clip clip() {
        List<Packet> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(group.packets));
        return new Clip(all);
    }

    long bytes() {
        return bytes;
    }

    private static final class Group {
        final List<Packet> packets = new ArrayList<>();
        long bytes;

        void add(Packet packet) {
            packets.add(packet);
            bytes += packet.data().length;
        }
    }
}
