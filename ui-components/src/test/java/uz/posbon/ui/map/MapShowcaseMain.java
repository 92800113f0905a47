package uz.posbon.ui.map;

import javafx.application.Application;

/** Starts {@link MapShowcase} from the class path, where a main class may not be the application itself. */
public final class MapShowcaseMain {

    private MapShowcaseMain() {}

    public static void main(String[] arguments) {
        Application.launch(MapShowcase.class, arguments);
    }
}
