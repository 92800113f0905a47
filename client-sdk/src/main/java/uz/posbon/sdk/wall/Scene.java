package uz.posbon.sdk.wall;

import java.util.List;

/**
 * What fills a display.
 *
 * @param panels one to four, in reading order; the first of {@link SceneLayout#MAIN} is the large one
 */
public record Scene(String name, SceneLayout layout, List<ScenePanel> panels) {
    /** One panel that fills the display. */
    public static Scene of(String name, ScenePanel panel) {
        return new Scene(name, SceneLayout.SINGLE, List.of(panel));
    }
}
