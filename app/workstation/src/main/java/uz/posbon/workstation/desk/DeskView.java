package uz.posbon.workstation.desk;

import java.util.concurrent.Executor;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import uz.posbon.ui.command.CommandBar;
import uz.posbon.ui.queue.QueueView;
import uz.posbon.workstation.cameras.DeskCameras;
import uz.posbon.workstation.cameras.WallPlace;
import uz.posbon.workstation.citymap.CityMap;
import uz.posbon.workstation.detail.DetailView;
import uz.posbon.workstation.shell.KeysView;
import uz.posbon.workstation.shell.StatusLine;
import uz.posbon.workstation.shift.ShiftView;
import uz.posbon.workstation.units.UnitBoard;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;

/**
 * The dispatcher's desk as a newcomer sees it: queues on the left, map in the middle, the case on the right, cameras
 * and command line below. FX thread only.
 */
public final class DeskView extends BorderPane {
    private static final double QUEUE_WIDTH = 520;
    private static final double DETAIL_WIDTH = 460;
    private static final double STRIP_HEIGHT = 232;

    private final StatusLine status;
    private final QueueView alarms;
    private final QueueView incidents;
    private final CityMap map;
    private final DetailView detail;
    private final DeskCameras cameras;
    private final CommandBar commandBar;
    private final UnitBoard units;
    private final KeysView keys;
    private final ShiftView shift;
    private final Executor fx;
    private final StackPane centre;
    private final BorderPane middle;

    public DeskView(
            StatusLine status,
            QueueView alarms,
            QueueView incidents,
            CityMap map,
            DetailView detail,
            DeskCameras cameras,
            CommandBar commandBar,
            UnitBoard units,
            KeysView keys,
            ShiftView shift,
            Executor fx) {
        this.status = status;
        this.alarms = alarms;
        this.incidents = incidents;
        this.map = map;
        this.detail = detail;
        this.cameras = cameras;
        this.commandBar = commandBar;
        this.units = units;
        this.keys = keys;
        this.shift = shift;
        this.fx = fx;
        getStyleClass().add("desk");
        alarms.setId("alarms");
        incidents.setId("incidents");
        detail.setId("detail");
        VBox queues = new VBox(alarms, incidents);
        queues.getStyleClass().add("queues");
        VBox.setVgrow(alarms, Priority.ALWAYS);
        VBox.setVgrow(incidents, Priority.ALWAYS);
        alarms.setPrefHeight(10);
        incidents.setPrefHeight(10);
        queues.setPrefWidth(QUEUE_WIDTH);
        queues.setMinWidth(380);
        detail.setPrefWidth(DETAIL_WIDTH);
        detail.setMinWidth(360);
        cameras.setPrefHeight(STRIP_HEIGHT);
        cameras.setMinHeight(120);
        centre = new StackPane(map, keys, shift);
        shift.setVisible(false);
        middle = new BorderPane(centre, null, detail, cameras, queues);
        setTop(status);
        setCenter(middle);
        setBottom(commandBar);
    }

    StatusLine status() {
        return status;
    }

    QueueView alarms() {
        return alarms;
    }

    QueueView incidents() {
        return incidents;
    }

    CityMap map() {
        return map;
    }

    DetailView detail() {
        return detail;
    }

    DeskCameras cameras() {
        return cameras;
    }

    CommandBar commandBar() {
        return commandBar;
    }

    ShiftView shift() {
        return shift;
    }

    Executor fx() {
        return fx;
    }

    /** Puts the cameras there; in the middle they take the room of map and case, never that of the queues. */
    void place(WallPlace place) {
        middle.setBottom(null);
        centre.getChildren().remove(cameras);
        map.setVisible(place != WallPlace.CENTRE);
        middle.setRight(place == WallPlace.CENTRE ? null : detail);
        cameras.place(place);
        switch (place) {
            case STRIP -> middle.setBottom(cameras);
            case CENTRE -> centre.getChildren().add(centre.getChildren().indexOf(keys), cameras);
            case WINDOW -> { }
        }
    }

    UnitBoard units() {
        return units;
    }

    /** Lays the board of units over the map, or takes it away. */
    void showUnits(boolean on) {
        if (on && units.getParent() == null) {
            centre.getChildren().add(centre.getChildren().indexOf(keys), units);
        } else if (!on) {
            centre.getChildren().remove(units);
        }
    }

    void toggleKeys(Words words) {
        keys.show(words);
        keys.setVisible(!keys.isVisible());
    }

    /** Puts every fixed text into another language. */
    void words(Words words) {
        alarms.wordsProperty().set(UiWords.alarms(words));
        incidents.wordsProperty().set(UiWords.incidents(words));
        commandBar.wordsProperty().set(UiWords.command(words));
        cameras.words(words);
        map.words(words);
        units.words(words);
        keys.show(words);
    }
}
