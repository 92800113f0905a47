package uz.posbon.ui.video.wall;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.posbon.ui.video.VideoSource;

/** Cameras that are only names, for tests of the rules. */
final class Cameras {

    private Cameras() {}

    static VideoSource camera(String id) {
        return VideoSource.of(id, "Camera " + id, URI.create("rtsp://127.0.0.1:1/" + id));
    }

    /** Knows every id that does not begin with a question mark. */
    static Function<String, Optional<VideoSource>> resolver() {
        return id -> id.startsWith("?") ? Optional.empty() : Optional.of(camera(id));
    }

    static WallSlots wall(int count, String... ids) {
        WallSlots slots = new WallSlots();
        slots.resize(count);
        for (int i = 0; i < ids.length; i++) {
            if (!ids[i].equals("-")) {
                slots.set(i + 1, camera(ids[i]));
            }
        }
        return slots;
    }

    /** The ids by slot, {@code -} for an empty one. */
    static String ids(WallSlots slots) {
        return slots.numbers().mapToObj(slots::get).map(slot -> slot.source() == null ? "-" : slot.source().id()).collect(Collectors.joining(" "));
    }

    /** Which tile lies in each slot, from 0. */
    static String tiles(WallSlots slots) {
        return slots.numbers().mapToObj(slots::get).map(slot -> "" + slot.tile()).collect(Collectors.joining(" "));
    }

    static List<VideoSource> cameras(String... ids) {
        return Stream.of(ids).map(Cameras::camera).toList();
    }
}
