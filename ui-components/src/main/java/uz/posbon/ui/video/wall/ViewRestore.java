package uz.posbon.ui.video.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoSource;

/** Puts a saved view into the slots, whose number is its layout's already. */
final class ViewRestore {

    private final WallSlots slots;
    private final Function<String, Optional<VideoSource>> resolver;
    private final List<String> unknown = new ArrayList<>();

    ViewRestore(WallSlots slots, Function<String, Optional<VideoSource>> resolver) {
        this.slots = slots;
        this.resolver = resolver;
    }

    /** Ids the resolver does not know; their slots are empty. */
    List<String> restore(List<SavedSlot> saved) {
        slots.reset();
        List<@Nullable VideoSource> sources = new ArrayList<>();
        slots.numbers().forEach(number -> {
            SavedSlot slot = number <= saved.size() ? saved.get(number - 1) : SavedSlot.EMPTY;
            slots.pin(number, slot.pinned());
            slots.follow(number, slot.follow());
            sources.add(source(slot));
        });
        // Slots the layout no longer has give up what they show: to the view, where it is wanted there.
        while (sources.size() < slots.tiles()) {
            sources.add(null);
        }
        slots.fill(IntStream.rangeClosed(1, slots.tiles()).boxed().toList(), sources);
        return List.copyOf(unknown);
    }

    private @Nullable VideoSource source(SavedSlot slot) {
        String id = slot.sourceId();
        if (id == null) {
            return null;
        }
        Optional<VideoSource> source = resolver.apply(id);
        if (source.isEmpty()) {
            unknown.add(id);
        }
        return source.orElse(null);
    }
}
