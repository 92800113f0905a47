package uz.posbon.workstation.room;

import java.util.List;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.words.Words;

/**
 * Shows the overview once to nobody. Most of what a panel costs that is opened for the first time is code that runs for the first time; so it is run at a
 * quiet moment, in steps that are short by themselves, and whoever opens the panel in a bad moment does not wait for it. FX thread only.
 */
public final class RoomRehearsal {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 900;

    private final RoomModel model;
    private final Words words;
    private final List<String> stylesheets;
    private final RoomView view = new RoomView(behind -> {}, row -> {});
    private @Nullable Scene scene;

    private RoomRehearsal(RoomModel model, Words words, List<String> stylesheets) {
        this.model = model;
        this.words = words;
        this.stylesheets = stylesheets;
    }

    /**
     * Begins, which is the first of the steps.
     *
     * @param model what to show
     * @param stylesheets of the desk's own scene
     * @return the steps that are left, to be run one after the other with some time between them
     */
    public static List<Runnable> begin(RoomModel model, Words words, List<String> stylesheets) {
        RoomRehearsal rehearsal = new RoomRehearsal(model, words, stylesheets);
        return List.of(rehearsal::dress, rehearsal::style, rehearsal::fill, rehearsal::style, rehearsal::layOut);
    }

    private void dress() {
        Scene stage = new Scene(view, WIDTH, HEIGHT);
        stage.getStylesheets().setAll(stylesheets);
        scene = stage;
    }

    private void style() {
        view.applyCss();
    }

    private void fill() {
        view.show(model, words);
    }

    private void layOut() {
        view.layout();
        scene = null;
    }
}
