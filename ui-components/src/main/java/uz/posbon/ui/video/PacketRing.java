package uz.posbon.ui.video;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The last packets of a stream, at least so many seconds of them where memory allows it. It begins with a key packet always, because
 * nothing before one can be decoded, so whole groups of pictures leave it at once. A group too large for the memory there is keeps its
 * beginning, for its end alone could not be decoded; the ring then takes nothing more until the next key packet. Survives a camera's
 * losses: what was seen before one stays. Thread-safe.
 */
final class PacketRing implements PacketSink {

    private final long span;
    private final PacketMemory memory;
    private final ArrayDeque<Group> groups = new ArrayDeque<>();
    private volatile long bytes;
    /** Whether the newest packet of the stream is the newest one here. */
    private boolean joined;
    /** No memory for the rest of the newest group. */
    private boolean full;
    private long lastDecodeAt = Long.MIN_VALUE;
    private long droppedAt = Long.MIN_VALUE;

    PacketRing(Duration span, PacketMemory memory) {
        this.span = span.toNanos();
        this.memory = memory;
    }

    @Override
    public void packet(Packet packet) {
        take(packet);
        memory.settle(this);
    }

    private synchronized void take(Packet packet) {
        if (packet.key()) {
            if (packet.decodeAt() < lastDecodeAt) {
                // This machine's clock was set back: what lies in the future now can no longer be told apart.
                groups.clear();
                bytes = 0;
                droppedAt = Long.MIN_VALUE;
            }
            groups.add(new Group());
            joined = true;
            full = false;
        } else if (groups.isEmpty() || joinsLate(packet)) {
            joined = false;
            return;
        } else if (full) {
            lastDecodeAt = packet.decodeAt();
            droppedAt = Math.max(droppedAt, packet.at());
            forgetFull(packet.at());
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
    }

    /** A group whose end never comes, or only after the time that is kept, is no history any more. */
    private void forgetFull(long now) {
        if (now - groups.getLast().packets.getLast().at() >= span) {
            groups.clear();
            bytes = 0;
        }
    }

    /** Gives up something: the oldest group of pictures, or where there is only the newest its end. False when there is nothing. */
    synchronized boolean giveUp() {
        if (groups.size() < 2) {
            return giveUpNewest();
        }
        Group given = groups.removeFirst();
        bytes -= given.bytes;
        droppedAt = Math.max(droppedAt, given.packets.getLast().at());
        return true;
    }

    /** Gives up the newest packet and takes no more of its group. */
    private boolean giveUpNewest() {
        if (groups.isEmpty()) {
            return false;
        }
        Group last = groups.getLast();
        Packet given = last.packets.removeLast();
        last.bytes -= given.data().length;
        bytes -= given.data().length;
        droppedAt = Math.max(droppedAt, given.at());
        full = true;
        joined = false;
        if (last.packets.isEmpty()) {
            groups.removeLast();
        }
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
        return new Clip(all, droppedAt != Long.MIN_VALUE && newestAt() - droppedAt < span);
    }

    private long newestAt() {
        return groups.isEmpty() ? droppedAt : Math.max(droppedAt, groups.getLast().packets.getLast().at());
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
