package uz.posbon.ui.showcase;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program's own themes, read from the assets' sources: this module does not depend on them, but is looked at and tested in them. */
public final class Tokens {

    private Tokens() {}

    /** Stylesheets of a theme: dark, light or high-contrast. */
    public static List<String> of(String theme) {
        Path folder = Path.of(System.getProperty("posbon.home", ".")).resolve("assets/src/main/resources/uz/posbon/assets/theme");
        return Stream.of(theme, "base", "button", "field", "list", "scroll", "pane", "popup")
                .map(name -> folder.resolve(name + ".css").toAbsolutePath().normalize().toUri().toString())
                .toList();
    }
}
