package uz.posbon.ui.video.wall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoSource;

/**
 * Which camera is where. Slots are numbered from 1. A smaller layout hides the last slots and keeps them, so that a larger one brings them back.
 * Knows no scene graph; confined to one thread.
 */
final class WallSlots {

    private final List<Slot> slots = new ArrayList<>();
    private int count;
    private long stamp;
    private final Set<String> dismissed = new HashSet<>();
    private @Nullable Object about;

    /** How many slots the layout has now. */
    void resize(int newCount) {
        while (slots.size() < newCount) {
            slots.add(Slot.empty(slots.size()));
        }
        count = newCount;
    }

    int count() {
        return count;
    }

    /** How many tiles there have ever been. */
    int tiles() {
        return slots.size();
    }

    Slot get(int number) {
        return slots.get(number - 1);
    }

    /** Shown slots' numbers. */
    IntStream numbers() {
        return IntStream.rangeClosed(1, count);
    }

    /** The number of the slot in which a tile lies, hidden ones too. */
    int slotOf(int tile) {
        return IntStream.range(0, slots.size()).filter(i -> slots.get(i).tile() == tile).findFirst().orElseThrow() + 1;
    }

    /** @throws IllegalArgumentException when the layout has no such slot */
    void require(int number) {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("There is no tile " + number + ": the wall has tiles 1 to " + count + ".");
        }
    }

    OptionalInt showing(String id) {
        return numbers().filter(number -> get(number).shows(id)).findFirst();
    }

    /** Where a camera goes that was given no place: an empty tile, else the longest standing one; rather not one given away, never a pinned one. */
    OptionalInt free() {
        return numbers().filter(number -> !get(number).pinned())
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(number -> !get(number).vacant())
                        .thenComparing(number -> get(number).follow())
                        .thenComparing(number -> get(number).vacant() ? 0 : get(number).set())
                        .thenComparing(Comparator.naturalOrder()))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    void set(int number, @Nullable VideoSource source) {
        if (source != null) {
            dismissed.remove(source.id());
        }
        slots.set(number - 1, get(number).with(source, ++stamp));
    }

    /** Nothing, by the operator's will: {@link #about} something else, or giving the place away anew, ends that. */
    void empty(int number) {
        VideoSource left = get(number).source();
        if (left != null && get(number).follow()) {
            dismissed.add(left.id());
        }
        slots.set(number - 1, get(number).emptied(++stamp));
    }

    /** What the cameras that pop in are near to: another one fills again what was emptied before. */
    void about(@Nullable Object selection) {
        if (!Objects.equals(selection, about)) {
            about = selection;
            slots.replaceAll(Slot::filled);
            dismissed.clear();
        }
    }

    /** Whether the operator took this camera off a place that had been given away, and nothing has happened since that would ask for it again. */
    boolean dismissed(String id) {
        return dismissed.contains(id);
    }

    void swap(int a, int b) {
        Slot first = get(a);
        Slot second = get(b);
        slots.set(a - 1, first.taking(second));
        slots.set(b - 1, second.taking(first));
    }

    void pin(int number, boolean pinned) {
        slots.set(number - 1, get(number).pinned(pinned));
    }

    void follow(int number, boolean follow) {
        if (follow) {
            dismissed.clear();
        }
        slots.set(number - 1, get(number).follow(follow));
    }

    /** Forgets what was pinned and given away; pictures stay where they are. */
    void reset() {
        slots.replaceAll(slot -> new Slot(slot.tile(), slot.source(), false, false, false, slot.set()));
    }

    /**
     * Shows these sources, the first at the first of the numbers and so on. A picture that is at another of these slots already is moved there
     * with its tile instead of being opened anew.
     */
    void fill(List<Integer> numbers, List<? extends @Nullable VideoSource> sources) {
        for (int i = 0; i < numbers.size(); i++) {
            VideoSource wanted = sources.get(i);
            if (wanted != null && !Objects.equals(get(numbers.get(i)).source(), wanted)) {
                movable(numbers, sources, wanted, i).ifPresent(bring(numbers.get(i)));
            }
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (!Objects.equals(get(numbers.get(i)).source(), sources.get(i))) {
                set(numbers.get(i), sources.get(i));
            }
        }
    }

    /** A slot among these that shows the wanted one now and is to show another. */
    private OptionalInt movable(List<Integer> numbers, List<? extends @Nullable VideoSource> sources, VideoSource wanted, int target) {
        return IntStream.range(0, numbers.size())
                .filter(i -> i != target && wanted.equals(get(numbers.get(i)).source()) && !wanted.equals(sources.get(i)))
                .map(numbers::get)
                .findFirst();
    }

    private IntConsumer bring(int to) {
        return from -> {
            Slot target = get(to);
            Slot origin = get(from);
            slots.set(to - 1, new Slot(origin.tile(), origin.source(), target.pinned(), target.follow(), false, origin.set()));
            slots.set(from - 1, new Slot(target.tile(), target.source(), origin.pinned(), origin.follow(), false, target.set()));
        };
    }
}
