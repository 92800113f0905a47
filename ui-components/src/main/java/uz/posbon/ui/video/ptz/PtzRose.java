package uz.posbon.ui.video.ptz;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The round of eight directions with the stop in its middle. Pressed, it steers; farther out it is faster. */
final class PtzRose extends Region {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    /** Parts of the radius: where the stop ends, where the arrows stand, and how slow it is beside the stop. */
    private static final double INNER = 0.34;
    private static final double ARROWS = 0.76;
    private static final double SLOWEST = 0.15;

    private final PtzGrip grip;
    private final Button stop = new Button();
    private final Map<PtzDirection, Region> arrows = new EnumMap<>(PtzDirection.class);
    private boolean steering;

    PtzRose(PtzGrip grip) {
        this.grip = grip;
        getStyleClass().add("ptz-rose");
        setPickOnBounds(false);
        setFocusTraversable(true);
        for (PtzDirection direction : PtzDirection.values()) {
            Region arrow = new Region();
            arrow.getStyleClass().add("ptz-arrow");
            arrow.setRotate(direction.angle());
            arrow.setMouseTransparent(true);
            arrows.put(direction, arrow);
        }
        getChildren().addAll(arrows.values());
        // Not a "button": the theme's are square, and its word is the last one.
        stop.getStyleClass().setAll("ptz-stop");
        StackPane sign = new StackPane();
        sign.getStyleClass().add("ptz-stop-sign");
        stop.setGraphic(sign);
        stop.setOnAction(event -> grip.stop());
        getChildren().add(stop);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> letGo());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> letGo());
    }

    void show(PtzVelocity velocity) {
        arrows.forEach((direction, arrow) -> arrow.pseudoClassStateChanged(ACTIVE, direction.leads(velocity)));
    }

    void show(PtzWords words) {
        setAccessibleText(words.pad());
        setAccessibleHelp(words.hint());
        stop.setAccessibleText(words.stop());
        arrows.forEach((direction, arrow) -> arrow.setAccessibleText(words.of(direction)));
    }

    Button stop() {
        return stop;
    }

    private void press(MouseEvent event) {
        // What begins on the stop never steers.
        if (event.getButton() != MouseButton.PRIMARY || distance(event) < INNER) {
            letGo();
            return;
        }
        requestFocus();
        steering = true;
        grip.hold(velocity(event));
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (steering && grip.isHeld()) {
            grip.hold(velocity(event));
            event.consume();
        }
    }

    private void letGo() {
        if (steering) {
            steering = false;
            grip.release();
        }
    }

    private PtzVelocity velocity(MouseEvent event) {
        double part = Math.clamp((distance(event) - INNER) / (1 - INNER), 0, 1);
        return PtzDirection.at(event.getX() - getWidth() / 2, event.getY() - getHeight() / 2).at(SLOWEST + (1 - SLOWEST) * part);
    }

    /** From the middle, in radii. */
    private double distance(MouseEvent event) {
        return Math.hypot(event.getX() - getWidth() / 2, event.getY() - getHeight() / 2) / Math.max(1, getWidth() / 2);
    }

    @Override
    protected void layoutChildren() {
        double radius = Math.min(getWidth(), getHeight()) / 2;
        for (Map.Entry<PtzDirection, Region> entry : arrows.entrySet()) {
            Region arrow = entry.getValue();
            double width = snapSizeX(arrow.prefWidth(-1));
            double height = snapSizeY(arrow.prefHeight(-1));
            double turn = Math.toRadians(entry.getKey().angle());
            arrow.resizeRelocate(snapPositionX(getWidth() / 2 + Math.cos(turn) * radius * ARROWS - width / 2),
                    snapPositionY(getHeight() / 2 + Math.sin(turn) * radius * ARROWS - height / 2), width, height);
        }
        double size = snapSizeX(radius * INNER * 2);
        stop.resizeRelocate(snapPositionX(getWidth() / 2 - size / 2), snapPositionY(getHeight() / 2 - size / 2), size, size);
    }
}
