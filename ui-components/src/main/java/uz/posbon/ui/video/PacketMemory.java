package uz.posbon.ui.video;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * How many bytes all rings of a workstation may hold together. While there is room each keeps what it wants; where memory runs short the
 * ring that holds most gives up its oldest, so that one large stream does not cost many small ones their history. Thread-safe.
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

    /** Called when a ring has grown; never while holding a ring's lock. */
    void settle() {
        if (held() > limit) {
            synchronized (this) {
                boolean gave = true;
                while (gave && held() > limit) {
                    gave = rings.stream().sorted(Comparator.comparingLong(PacketRing::bytes).reversed()).anyMatch(PacketRing::giveUpOldest);
                }
            }
        }
    }

    private long held() {
        long held = 0;
        for (PacketRing ring : rings) {
            held += ring.bytes();
        }
        return held;
    }
}
