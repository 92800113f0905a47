package uz.posbon.workstation.wallboard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the panel shows, every word said. Immutable.
 *
 * @param closed why nothing can be changed here; empty where it can
 */
record WallsModel(List<Board> walls, String closed) {
    /**
     * One wall.
     *
     * @param lock who has locked it and why; empty while it is open
     * @param presets what it can show at once
     * @param plans what it shows by itself
     */
    record Board(String id, String name, String lock, List<Shown> presets, List<Mini> displays, List<Plan> plans) {}

    /**
     * A preset.
     *
     * @param key the desk's key that shows it; empty where it has none
     */
    record Shown(String id, String name, String key) {}

    /**
     * A rule or a schedule.
     *
     * @param drop the line that does away with it
     */
    record Plan(String text, String drop) {}

    /**
     * One display.
     *
     * @param key as verbs call it
     * @param scene what the backend says it shows, and its tour
     * @param state what its seat says where that is something else, or cannot be shown; empty when all is well
     * @param dark no seat says anything of it
     * @param pictureTime when its newest picture came; null when there is none
     */
    record Mini(String wallId, int number, String key, String scene, String state, boolean dark, @Nullable Instant pictureTime) {}
}
