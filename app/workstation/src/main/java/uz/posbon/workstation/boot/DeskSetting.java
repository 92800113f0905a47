package uz.posbon.workstation.boot;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.cameras.CameraSources;
import uz.posbon.workstation.desk.WallsPanel;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/**
 * What makes a desk one of the moment or one of another time.
 *
 * @param cameras where pictures come from
 * @param filmed the clock pictures are held against; null for the desk's own
 * @param mode stands in the status line instead of the connection; null for a desk of the moment
 * @param title of its window; null for a desk of the moment
 * @param around puts something around the desk
 * @param dress gives each of its windows what tells them from a live desk's
 * @param walls the panel of the walls, made of the words of the moment; null for the one they are led from
 */
record DeskSetting(
        CameraSources cameras, @Nullable Clock filmed, @Nullable Phrase mode, @Nullable Phrase title, UnaryOperator<Parent> around, Consumer<Scene> dress,
        @Nullable Function<Supplier<Words>, WallsPanel> walls) {
    /** A desk of the moment. */
    static DeskSetting live(CameraSources cameras) {
        return new DeskSetting(cameras, null, null, null, desk -> desk, scene -> { }, null);
    }
}
