package uz.posbon.workstation.wallthen;

import java.util.List;
import uz.posbon.sdk.wall.SceneLayout;

/** What the panel shows, every word said. Immutable. */
record WallsThenModel(List<Board> walls) {
    /**
     * One wall.
     *
     * @param lock who had locked it and why; empty while it was open
     */
    record Board(String id, String name, String lock, List<Mini> displays) {}

    /**
     * One display.
     *
     * @param key as verbs call it
     * @param scene what it had been told to show
     * @param since who let it show that, and when
     * @param state what its seat said where that was something else, or could not be shown; empty when all was well
     * @param parts of the scene, in its order
     */
    record Mini(String key, String scene, String since, String state, SceneLayout layout, List<Part> parts) {}

    /**
     * One panel of a scene.
     *
     * @param kind what it is
     * @param what it shows; may be empty
     */
    record Part(String kind, String what) {}
}
