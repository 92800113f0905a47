package uz.posbon.ui.video;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of compressed video, in the order of decoding, beginning with a key packet. Immutable.
 *
 * @param packets of one camera; the format may change on the way
 * @param shortened whether more was seen of the time that is kept, and given up because memory was short
 */
public record Clip(List<Packet> packets, boolean shortened) {

    private static final long NANOS = 1_000_000_000L;

    public Clip {
        packets = List.copyOf(packets);
    }

    /** Of which nothing was given up. */
    public Clip(List<Packet> packets) {
        this(packets, false);
    }

    public boolean isEmpty() {
        return packets.isEmpty();
    }

    /** Time of its first picture in nanoseconds, see {@link Packet#at()}; not for an empty clip. */
    public long begin() {
        return packets.getFirst().at();
    }

    /** Time of its last picture; not for an empty clip. */
    public long end() {
        return packets.stream().mapToLong(Packet::at).max().orElseThrow();
    }

    /** Index of the key packet from which the picture of that time can be decoded; 0 when it lies before the clip. */
    public int keyBefore(long at) {
        int key = 0;
        for (int i = 0; i < packets.size() && packets.get(i).decodeAt() <= at; i++) {
            if (packets.get(i).key() && packets.get(i).at() <= at) {
                key = i;
            }
        }
        return key;
    }

    /** The part that shows everything from one time to another, both included; it begins with the key packet before. */
    public Clip between(long from, long to) {
        if (isEmpty() || from > to || begin() > to || end() < from) {
            return new Clip(List.of(), shortened);
        }
        List<Packet> part = new ArrayList<>();
        for (Packet packet : packets.subList(keyBefore(from), packets.size())) {
            if (packet.decodeAt() > to) {
                break;
            }
            part.add(packet);
        }
        return new Clip(part, shortened);
    }

    /** The clip cut where the format changes and where nothing came for longer than a stall: a film must not show a gap as a picture standing still. */
    public List<Clip> takes() {
        List<Clip> takes = new ArrayList<>();
        int begun = 0;
        for (int i = 1; i <= packets.size(); i++) {
            if (i == packets.size() || cut(packets.get(i - 1), packets.get(i))) {
                takes.add(new Clip(packets.subList(begun, i), shortened));
                begun = i;
            }
        }
        return takes;
    }

    private static boolean cut(Packet before, Packet next) {
        boolean gap = next.key() && next.decodeAt() - before.decodeAt() > FeedClock.STALL.toNanos();
        return gap || !next.format().equals(before.format());
    }

    /** A packet's time as an instant. */
    public static Instant instant(long at) {
        return Instant.ofEpochSecond(Math.floorDiv(at, NANOS), Math.floorMod(at, NANOS));
    }

    /** An instant as a packet's time. */
    public static long nanos(Instant instant) {
        return instant.getEpochSecond() * NANOS + instant.getNano();
    }
}
