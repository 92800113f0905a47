package uz.posbon.ui.video;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time that was asked for and of which there are no pictures: more was wanted than is kept, or the camera was away. */
record EvidenceGap(Instant from, Instant to) {

    /** Cameras with few pictures a second are not full of gaps. */
    private static final long LEAST = FeedClock.STALL.toNanos();

    Duration length() {
        return Duration.between(from, to);
    }

    /** @param clip what is kept of the time that was asked for */
    static List<EvidenceGap> in(EvidenceOrder order, Clip clip) {
        List<EvidenceGap> gaps = new ArrayList<>();
        long[] seen = {Clip.nanos(order.from())};
        clip.packets().stream().mapToLong(Packet::at).sorted().forEach(at -> {
            add(gaps, seen[0], at);
            seen[0] = Math.max(seen[0], at);
        });
        add(gaps, seen[0], Clip.nanos(order.to()));
        return gaps;
    }

    private static void add(List<EvidenceGap> gaps, long from, long to) {
        if (to - from > LEAST) {
            gaps.add(new EvidenceGap(Clip.instant(from), Clip.instant(to)));
        }
    }
}
