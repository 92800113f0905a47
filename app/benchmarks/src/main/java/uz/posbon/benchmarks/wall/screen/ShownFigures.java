package uz.posbon.benchmarks.wall.screen;

import java.util.List;
import javafx.scene.Parent;
import uz.posbon.sdk.room.RoomFigures;

/** Something that shows the room's figures. */
interface ShownFigures {
    /** Made on the FX thread. */
    Parent node();

    /** What the product does before anybody looks, in steps for the FX thread. */
    default List<Runnable> rehearsal(RoomFigures figures, List<String> stylesheets) {
        return List.of();
    }

    /** What can be done beside the FX thread; what it gives has to be run on it. */
    Runnable prepare(RoomFigures figures);
}
