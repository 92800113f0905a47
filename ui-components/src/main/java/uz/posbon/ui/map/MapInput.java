package uz.posbon.ui.map;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** The operator's hand on the map. */
final class MapInput {

    /** What one notch of a wheel sends. */
    private static final double NOTCH = 40;
    private static final double STEP = 128;

    private final MapPane map;
    private double lastX;
    private double lastY;
    private double wheel;
    /** The second click of a double click that ended a tool is not one on the map. */
    private boolean forTool;

    MapInput(MapPane map) {
        this.map = map;
    }

    void listen() {
        map.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> map.setCursor(resting()));
        map.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hovered(event, true));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hovered(event, false));
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isInertia()) {
            return;
        }
        wheel = Math.signum(wheel) == -Math.signum(event.getDeltaY()) ? event.getDeltaY() : wheel + event.getDeltaY();
        int steps = (int) (wheel / NOTCH);
        if (steps != 0) {
            wheel -= steps * NOTCH;
            map.zoomAt(event.getX(), event.getY(), Integer.signum(steps));
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        map.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
    }

    private void dragged(MouseEvent event) {
        double dx = Math.rint(lastX - event.getX());
        double dy = Math.rint(lastY - event.getY());
        if (event.isPrimaryButtonDown() && !event.isStillSincePress() && (dx != 0 || dy != 0)) {
            lastX -= dx;
            lastY -= dy;
            map.setCursor(Cursor.CLOSED_HAND);
            map.pan(dx, dy);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (toTool(event)) {
            return;
        }
        for (Layer layer : map.layers().reversed()) {
            if (layer.click(event.getX(), event.getY(), event.getClickCount())) {
                return;
            }
        }
        if (event.getClickCount() == 2) {
            map.zoomAt(event.getX(), event.getY(), event.isShiftDown() ? -1 : 1);
        } else if (event.getClickCount() == 1) {
            map.groundClicked(event.getX(), event.getY());
        }
    }

    private boolean toTool(MouseEvent event) {
        MapTool tool = map.getTool();
        if (event.getClickCount() == 1) {
            forTool = tool != null;
        }
        if (tool != null && (event.getClickCount() == 1 ? tool.clicked(map.getViewport().at(event.getX(), event.getY())) : tool.done())) {
            map.setTool(null);
        }
        return forTool;
    }

    /** By the mouse where it is, by the keyboard in the middle. */
    private void menu(ContextMenuEvent event) {
        boolean keyboard = event.isKeyboardTrigger();
        double x = keyboard ? map.getWidth() / 2 : event.getX();
        double y = keyboard ? map.getHeight() / 2 : event.getY();
        map.menuAsked(map.getViewport().at(x, y), x, y);
        event.consume();
    }

    private Cursor resting() {
        return map.getTool() == null ? Cursor.DEFAULT : Cursor.CROSSHAIR;
    }

    private void hovered(MouseEvent event, boolean inside) {
        MapTool tool = map.getTool();
        if (tool != null && inside) {
            tool.moved(map.getViewport().at(event.getX(), event.getY()));
        }
        boolean free = inside && tool == null;
        for (Layer layer : List.copyOf(map.layers()).reversed()) {
            if (layer.hover(event.getX(), event.getY(), free)) {
                free = false;
            }
        }
        map.setCursor(inside && !free && tool == null ? Cursor.HAND : resting());
    }

    private void key(KeyEvent event) {
        MapTool tool = map.getTool();
        if (tool != null && toolKey(tool, event.getCode())) {
            event.consume();
            return;
        }
        double width = map.getWidth() / 2;
        double height = map.getHeight() / 2;
        switch (event.getCode()) {
            case LEFT -> map.pan(-STEP, 0);
            case RIGHT -> map.pan(STEP, 0);
            case UP -> map.pan(0, -STEP);
            case DOWN -> map.pan(0, STEP);
            case PLUS, ADD, EQUALS -> map.zoomAt(width, height, 1);
            case MINUS, SUBTRACT -> map.zoomAt(width, height, -1);
            case HOME -> map.goHome();
            case BACK_SPACE -> map.back();
            case ENTER -> {
                if (map.layers().reversed().stream().noneMatch(Layer::enter)) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean toolKey(MapTool tool, KeyCode code) {
        switch (code) {
            case ENTER -> {
                if (tool.done()) {
                    map.setTool(null);
                }
            }
            case BACK_SPACE, DELETE -> tool.undo();
            case ESCAPE -> map.setTool(null);
            default -> {
                return false;
            }
        }
        return true;
    }
}
