package uz.posbon.ui.video.wall;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The wall's keys, by key code, so that they lie where they are under every language's layout. */
final class WallKeys {

    private static final Map<KeyCode, Direction> ARROWS = Map.of(
            KeyCode.LEFT, Direction.LEFT, KeyCode.RIGHT, Direction.RIGHT, KeyCode.UP, Direction.UP, KeyCode.DOWN, Direction.DOWN,
            KeyCode.KP_LEFT, Direction.LEFT, KeyCode.KP_RIGHT, Direction.RIGHT, KeyCode.KP_UP, Direction.UP, KeyCode.KP_DOWN, Direction.DOWN);
    private static final Map<KeyCode, Integer> DIGITS = Map.ofEntries(
            Map.entry(KeyCode.DIGIT1, 1), Map.entry(KeyCode.DIGIT2, 2), Map.entry(KeyCode.DIGIT3, 3), Map.entry(KeyCode.DIGIT4, 4),
            Map.entry(KeyCode.DIGIT5, 5), Map.entry(KeyCode.DIGIT6, 6), Map.entry(KeyCode.DIGIT7, 7),
            Map.entry(KeyCode.NUMPAD1, 1), Map.entry(KeyCode.NUMPAD2, 2), Map.entry(KeyCode.NUMPAD3, 3), Map.entry(KeyCode.NUMPAD4, 4),
            Map.entry(KeyCode.NUMPAD5, 5), Map.entry(KeyCode.NUMPAD6, 6), Map.entry(KeyCode.NUMPAD7, 7));

    private final VideoWall wall;

    WallKeys(VideoWall wall) {
        this.wall = wall;
        // A handler: a tile that has a use for a key takes it first.
        wall.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        if (event.isControlDown() ? withControl(event.getCode()) : plain(event.getCode())) {
            event.consume();
        }
    }

    private boolean withControl(KeyCode code) {
        Direction way = ARROWS.get(code);
        if (way != null) {
            swap(way);
            return true;
        }
        Integer digit = DIGITS.get(code);
        if (digit != null) {
            // Also the layout that stands already: who asks for it wants to see it whole.
            wall.shrink();
            wall.setLayout(WallLayout.standard().get(digit - 1));
        }
        return digit != null;
    }

    private boolean plain(KeyCode code) {
        Direction way = ARROWS.get(code);
        if (way != null) {
            way.from(wall.getLayout().cells(), wall.getSelectedSlot() - 1).ifPresent(cell -> go(cell + 1));
            return true;
        }
        int slot = wall.getSelectedSlot();
        switch (code) {
            case HOME -> go(1);
            case END -> go(wall.getLayout().size());
            case DELETE -> wall.clear(slot);
            case P -> wall.pin(slot, !wall.slot(slot).pinned());
            case F -> wall.follow(slot, !wall.slot(slot).follow());
            case ESCAPE -> {
                return wall.shrink();
            }
            default -> {
                return tour(code);
            }
        }
        return true;
    }

    /** The selected tile's own tour, else the page's. */
    private boolean tour(KeyCode code) {
        int of = wall.tours().status(wall.getSelectedSlot()).isPresent() ? wall.getSelectedSlot() : WallTours.PAGE;
        TourStatus status = wall.tours().status(of).orElse(null);
        if (status == null) {
            return false;
        }
        switch (code) {
            case SPACE -> wall.tours().pause(of, !status.paused());
            case PAGE_DOWN -> wall.tours().step(of, 1);
            case PAGE_UP -> wall.tours().step(of, -1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** An enlarged tile gives its place to the one the operator goes to. */
    private void go(int slot) {
        boolean enlarged = wall.getEnlargedSlot() != 0;
        wall.select(slot);
        if (enlarged) {
            wall.shrink();
            wall.enlarge(slot);
        }
        wall.requestFocus();
    }

    private void swap(Direction way) {
        if (wall.getEnlargedSlot() == 0) {
            int slot = wall.getSelectedSlot();
            way.from(wall.getLayout().cells(), slot - 1).ifPresent(cell -> wall.swap(slot, cell + 1));
        }
    }
}
