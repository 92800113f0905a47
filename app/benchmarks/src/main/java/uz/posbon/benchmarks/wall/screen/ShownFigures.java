package uz.posbon.benchmarks.wall.screen;

import javafx.scene.Parent;
import uz.posbon.sdk.room.RoomFigures;

/** Something that shows the room's figures. */
interface ShownFigures {
    /** Made on the FX thread. */
    Parent node();

    /** What can be done beside the FX thread; what it gives has to be run on it. */
    Runnable prepare(RoomFigures figures);
}
