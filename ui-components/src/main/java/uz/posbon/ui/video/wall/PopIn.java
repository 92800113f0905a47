package uz.posbon.ui.video.wall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoSource;

/** Brings the nearest cameras onto the tiles the operator gave away, and onto no other. */
final class PopIn {

    private final WallSlots slots;
    /** A slot under the operator's eye or hand, which nothing may change now. */
    private final IntPredicate held;

    PopIn(WallSlots slots, IntPredicate held) {
        this.slots = slots;
        this.held = held;
    }

    /**
     * A camera that stays among the nearest stays where it is; one that is on the wall already comes no second time; given tiles that are left
     * over become empty, because an old place's camera beside a new one's would mislead. One the operator took off comes to no other tile: it would
     * push away what he looks at.
     *
     * @param nearest nearest first
     */
    void show(List<VideoSource> nearest) {
        List<Integer> given = slots.numbers().filter(this::given).boxed().toList();
        Predicate<VideoSource> elsewhere = source -> slots.numbers().anyMatch(number -> !given(number) && slots.get(number).shows(source.id()));
        List<VideoSource> wanted = distinct(nearest).stream().filter(source -> !slots.dismissed(source.id())).filter(elsewhere.negate()).limit(given.size()).toList();
        List<VideoSource> coming = new ArrayList<>(wanted.stream().filter(source -> given.stream().noneMatch(shows(source))).toList());
        List<VideoSource> staying = new ArrayList<>(wanted);
        List<@Nullable VideoSource> sources = new ArrayList<>();
        for (int number : given) {
            VideoSource stays = staying.stream().filter(source -> slots.get(number).shows(source.id())).findFirst().orElse(null);
            staying.remove(stays);
            sources.add(stays != null ? stays : coming.isEmpty() ? null : coming.removeFirst());
        }
        slots.fill(given, sources);
    }

    private boolean given(int number) {
        Slot slot = slots.get(number);
        return slot.follow() && !slot.pinned() && !slot.emptied() && !held.test(number);
    }

    private Predicate<Integer> shows(VideoSource source) {
        return number -> slots.get(number).shows(source.id());
    }

    private static List<VideoSource> distinct(List<VideoSource> sources) {
        Set<String> seen = new HashSet<>();
        return sources.stream().filter(source -> seen.add(source.id())).toList();
    }
}
