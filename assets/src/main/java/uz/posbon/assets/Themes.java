package uz.posbon.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The looks to choose from: one set of tokens each, the same rules for all. */
public enum Themes {
    DARK("dark", "#0D1117"),
    LIGHT("light", "#E9EDF2"),
    HIGH_CONTRAST("high-contrast", "#000000");

    private static final List<String> RULES =
            List.of("base", "button", "field", "list", "scroll", "pane", "popup");

    private final String id;
    private final String ground;

    Themes(String id, String ground) {
        this.id = id;
        this.ground = ground;
    }

    /**
     * The colour behind everything, for a Scene's fill. The root has no background of its own: it would be painted once more beneath every
     * picture of a camera.
     */
    public String ground() {
        return ground;
    }

    /** Stable name for settings and the command line, for example {@code high-contrast}. */
    public String id() {
        return id;
    }

    /** The theme of this name. */
    public static Optional<Themes> of(String id) {
        return Stream.of(values()).filter(theme -> theme.id.equals(id)).findFirst();
    }

    /** Addresses for a Scene's stylesheets, tokens first; to change the theme, replace them all. */
    public List<String> stylesheets() {
        List<String> sheets = new ArrayList<>();
        sheets.add(Resources.at("theme/" + id + ".css").toExternalForm());
        RULES.forEach(rule -> sheets.add(Resources.at("theme/" + rule + ".css").toExternalForm()));
        return List.copyOf(sheets);
    }
}
