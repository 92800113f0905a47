package uz.posbon.sdk.wall;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scenes kept under a name.
 *
 * @param key the desk's key that shows it, e.g. {@code Ctrl+Shift+1}; null when it has none
 * @param scenes at most one for each display; displays it does not name stay as they are
 */
public record Preset(String id, String name, @Nullable String key, List<PresetScene> scenes) {
    /** What it shows on a display. */
    public Optional<Scene> scene(int display) {
        return scenes.stream().filter(s -> s.display() == display).map(PresetScene::scene).findFirst();
    }
}
