package uz.posbon.sdk.wall;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** How the panels of a scene share the display. */
public record SceneLayout(String code) implements Code {
    /** One panel fills it. */
    public static final SceneLayout SINGLE = new SceneLayout("Single");
    /** Side by side, equally wide. */
    public static final SceneLayout COLUMNS = new SceneLayout("Columns");
    /** One below the other, equally high. */
    public static final SceneLayout ROWS = new SceneLayout("Rows");
    /** The first takes two thirds at the left, the others stand one below the other beside it. */
    public static final SceneLayout MAIN = new SceneLayout("Main");
    /** Two by two. */
    public static final SceneLayout GRID = new SceneLayout("Grid");

    /** The values of this version of the contract; a newer backend may send others. */
    public static final List<SceneLayout> KNOWN = List.of(SINGLE, COLUMNS, ROWS, MAIN, GRID);

    public SceneLayout {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
