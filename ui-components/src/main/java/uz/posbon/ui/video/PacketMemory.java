package uz.posbon.ui.video;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * How many bytes all rings of a workstation may hold together. While there is room each keeps what it wants; where memory runs short the
 * ring that holds most gives up its oldest, so that one large stream does not cost many small ones their history; and where there is nothing
 * old any more, the end of what it is taking. Thread-safe.
 */
final class PacketMemory {

    private final long limit;
    private final List<PacketRing> rings = new CopyOnWriteArrayList<>();

    PacketMemory(long limit) {
        this.limit = limit;
    }

    void enter(PacketRing ring) {
        rings.add(ring);
    }

    void leave(PacketRing ring) {
        rings.remove(ring);
    }

    /** Called when this ring has grown; never while holding a ring's lock. */
    void settle(PacketRing grown) {
        if (held(grown) > limit) {
            synchronized (this) {
                boolean gave = true;
                while (gave && held(grown) > limit) {
                    gave = rings.stream().sorted(Comparator.comparingLong(PacketRing::bytes).reversed()).anyMatch(PacketRing::giveUp)
                            || grown.giveUp();
                }
            }
        }
    }

    /** Together with one that has not entered yet, or has left. */
    private long held(PacketRing grown) {
        long held = rings.contains(grown) ? 0 : grown.bytes();
        for (PacketRing ring : rings) {
            held += ring.bytes();
        }
        return held;
    }
}
