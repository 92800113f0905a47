package uz.posbon.workstation.cameras;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.TileControl;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.wall.TourStatus;
import uz.posbon.ui.video.wall.VideoWall;
import uz.posbon.ui.video.wall.WallLayout;
import uz.posbon.ui.video.wall.WallSlot;
import uz.posbon.ui.video.wall.WallTours;
import uz.posbon.workstation.words.Words;

/** What can be done with a tile and with the wall, for a hand on the mouse; each entry runs a line of the command language. FX thread only. */
final class WallMenu {
    private static final Duration BACK = Duration.ofSeconds(10);

    private final VideoWall wall;
    private final Consumer<String> run;
    private final Function<VideoTile, String> span;
    private final Predicate<VideoSource> stills;
    private final ContextMenu menu = new ContextMenu();
    private @Nullable Words words;

    /**
     * @param run takes a line; one that ends in a blank waits for the operator's words
     * @param stills whether a camera offers single pictures
     * @param span the time evidence of a tile is offered of, as words
     */
    WallMenu(VideoWall wall, Consumer<String> run, Function<VideoTile, String> span, Predicate<VideoSource> stills) {
        this.wall = wall;
        this.span = span;
        this.stills = stills;
        this.run = run;
        menu.setAutoHide(true);
    }

    void words(Words next) {
        menu.hide();
        words = next;
    }

    /** Opens over a tile. */
    void open(VideoTile tile, int slot, double screenX, double screenY) {
        Words said = words;
        if (said == null) {
            return;
        }
        wall.select(slot);
        WallSlot state = wall.slot(slot);
        menu.getItems().clear();
        if (state.source() != null) {
            menu.getItems().addAll(
                    item(said, wall.getEnlargedSlot() == slot ? "menu.all" : "menu.enlarge", "enlarge in " + slot),
                    item(said, state.pinned() ? "menu.unpin" : "menu.pin", (state.pinned() ? "unpin in " : "pin in ") + slot));
            film(said, tile, slot);
            menu.getItems().addAll(
                    item(said, "menu.shot", "shot in " + slot));
            if (stills.test(state.source())) {
                menu.getItems().add(item(said, "menu.still", "still in " + slot));
            }
            menu.getItems().addAll(
                    item(said, tile.sound().isOn() ? "menu.silence" : "menu.hear", "hear in " + slot + (tile.sound().isOn() ? " off" : " on")),
                    item(said, "menu.clear", "empty in " + slot));
        }
        menu.getItems().addAll(
                item(said, state.follow() ? "menu.take" : "menu.give", (state.follow() ? "take in " : "give in ") + slot),
                tour(said, slot),
                new SeparatorMenuItem(),
                layouts(said),
                item(said, "menu.view", "view "),
                item(said, "menu.view-save", "view-save "));
        menu.show(tile, screenX, screenY);
    }

    /** What has to do with the past, and with the hand on the camera; a recording has neither. */
    private void film(Words said, VideoTile tile, int slot) {
        if (tile.replay().isRecording()) {
            return;
        }
        MenuItem back = new MenuItem(said.text("menu.replay"));
        back.setOnAction(event -> tile.replay().back(BACK));
        menu.getItems().add(back);
        if (tile.replay().isActive()) {
            menu.getItems().add(item(said, "menu.live", "live in " + slot));
        }
        menu.getItems().add(item(said, "menu.evidence", "evidence in " + slot + " " + span.apply(tile) + " "));
        if (tile.getOffered().contains(TileControl.STEER)) {
            menu.getItems().add(item(said, "menu.steer", "steer in " + slot));
        }
    }

    private MenuItem item(Words said, String key, String line) {
        MenuItem item = new MenuItem(said.text(key));
        item.setOnAction(event -> run.accept(line));
        return item;
    }

    private MenuItem tour(Words said, int slot) {
        boolean own = wall.tours().status(slot).isPresent();
        TourStatus status = wall.tours().status(own ? slot : WallTours.PAGE).orElse(null);
        if (status == null) {
            return item(said, "menu.tour", "tour in " + slot + " 10 ");
        }
        String of = own ? " in " + slot : "";
        Menu sub = new Menu(said.text("menu.tour-of", Map.of("step", Integer.toString(status.step()), "steps", Integer.toString(status.steps()))));
        sub.getItems().addAll(
                item(said, status.paused() ? "menu.tour.go" : "menu.tour.pause", (status.paused() ? "tour go" : "tour pause") + of),
                item(said, "menu.tour.next", "tour next" + of),
                item(said, "menu.tour.back", "tour back" + of),
                item(said, "menu.tour.off", "tour off"));
        return sub;
    }

    private Menu layouts(Words said) {
        Menu sub = new Menu(said.text("menu.layout"));
        List<MenuItem> items = WallLayout.standard().stream().map(layout -> {
            MenuItem item = new MenuItem(layout.text());
            item.setOnAction(event -> run.accept("wall " + layout.text()));
            return item;
        }).toList();
        sub.getItems().addAll(items);
        return sub;
    }
}
