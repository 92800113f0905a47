package uz.posbon.ui.video;

import java.time.Duration;
import javafx.scene.input.KeyCode;

/** The keys of one tile. By key code, so that they lie on the same places under a Cyrillic layout. */
final class TileKeys {

    private static final Duration BACK = Duration.ofSeconds(10);
    private static final double NEARER = 1.5;
    private static final double ASIDE = 0.25;
    private static final double CENTRE = 0.5;

    private TileKeys() {}

    /** Whether the key is to act once however long it is held: what turns something on and off would do so with every repeat. */
    static boolean once(KeyCode key) {
        return key == KeyCode.M || key == KeyCode.SPACE;
    }

    /** True when the key meant something here. */
    static boolean handle(VideoTile tile, KeyCode key) {
        TileReplay replay = tile.replay();
        return switch (key) {
            case R -> tile.getSource() != null && replay.back(BACK);
            case G -> replay.forward(BACK);
            case M -> sound(tile);
            case Z -> whole(tile);
            case SPACE -> inReplay(replay, () -> replay.pause(!replay.isPaused() && !(tile.getState() instanceof VideoState.Ended)));
            case COMMA -> inReplay(replay, () -> replay.step(-1));
            case PERIOD -> inReplay(replay, () -> replay.step(1));
            case MINUS, SUBTRACT -> inReplay(replay, () -> replay.faster(-1)) || nearer(tile, 1 / NEARER);
            case EQUALS, PLUS, ADD -> inReplay(replay, () -> replay.faster(1)) || nearer(tile, NEARER);
            case L -> ofCamera(replay);
            case S -> tile.fire(TileControl.SNAPSHOT);
            case E -> tile.fire(TileControl.EVIDENCE);
            case T -> tile.fire(TileControl.STEER);
            case ESCAPE -> ofCamera(replay) || whole(tile);
            default -> false;
        };
    }

    /** With Shift an arrow moves the part that is shown; true when there is something beside it. */
    static boolean look(VideoTile tile, KeyCode key) {
        if (tile.getZoom().whole()) {
            return false;
        }
        switch (key) {
            case LEFT, KP_LEFT -> tile.setZoom(tile.getZoom().moved(-ASIDE, 0));
            case RIGHT, KP_RIGHT -> tile.setZoom(tile.getZoom().moved(ASIDE, 0));
            case UP, KP_UP -> tile.setZoom(tile.getZoom().moved(0, -ASIDE));
            case DOWN, KP_DOWN -> tile.setZoom(tile.getZoom().moved(0, ASIDE));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean nearer(VideoTile tile, double times) {
        Zoom before = tile.getZoom();
        tile.setZoom(before.by(times, CENTRE, CENTRE));
        return !tile.getZoom().equals(before);
    }

    private static boolean inReplay(TileReplay replay, Runnable action) {
        if (!replay.isActive()) {
            return false;
        }
        action.run();
        return true;
    }

    private static boolean sound(VideoTile tile) {
        tile.sound().toggle();
        return tile.getSource() != null;
    }

    private static boolean ofCamera(TileReplay replay) {
        return !replay.isRecording() && inReplay(replay, replay::live);
    }

    private static boolean whole(VideoTile tile) {
        boolean part = !tile.getZoom().whole();
        tile.setZoom(Zoom.WHOLE);
        return part;
    }
}
