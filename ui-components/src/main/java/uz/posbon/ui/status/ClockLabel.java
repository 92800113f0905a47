package uz.posbon.ui.status;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.SceneTicks;
import uz.posbon.ui.symbol.ControlStyle;

/** The time of a place with its name (style class {@code status-clock}); ticks while it is in a scene. FX thread only. */
public final class ClockLabel extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Clock clock;
    private final ZoneId zone;
    private final Label time = new Label();
    private final Label name = new Label();
    private final StringProperty place = new SimpleStringProperty(this, "place", "");

    /**
     * @param clock tells the instant
     * @param zone where the room is
     * @param seconds ticks at least once a second
     */
    public ClockLabel(Clock clock, ZoneId zone, FrameTicker seconds) {
        this.clock = clock;
        this.zone = zone;
        getStyleClass().add("status-clock");
        setAccessibleRole(AccessibleRole.TEXT);
        time.getStyleClass().add("status-time");
        time.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("status-muted");
        name.textProperty().bind(place);
        getChildren().addAll(time, name);
        SceneTicks.whileInScene(this, seconds, this::tick);
    }

    /** The name beside the time. */
    public StringProperty placeProperty() {
        return place;
    }

    /** Whether there is room for the place beside the time; it is heard in either case. */
    public void placed(boolean room) {
        name.setVisible(room);
        name.setManaged(room);
    }

    /** How wide it wants to be with its place or without, in pixels. */
    public double width(boolean placed) {
        return time.prefWidth(-1) + snappedLeftInset() + snappedRightInset() + (placed ? name.prefWidth(-1) + getSpacing() : 0);
    }

    private void tick() {
        time.setText(TIME.format(ZonedDateTime.ofInstant(clock.instant(), zone)));
        setAccessibleText(time.getText() + " " + place.get());
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyle.beside(ClockLabel.class, "status.css");
    }
}
