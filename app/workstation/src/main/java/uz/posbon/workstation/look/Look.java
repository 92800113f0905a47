package uz.posbon.workstation.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import uz.posbon.assets.TextSize;
import uz.posbon.assets.Themes;

/**
 * Theme and text size of a window. Every length of the desk is in em: the size is one more sheet, and popups and windows that share the
 * scene's sheets follow. FX thread only.
 */
public final class Look {
    private final Scene scene;
    private final List<String> own;
    private final Consumer<Themes> themed;
    private final Consumer<TextSize> resized;
    private Themes theme;
    private TextSize size;

    /**
     * Dresses the scene.
     *
     * @param own sheets that go with every theme
     * @param themed told of the theme, now and when it changes
     * @param resized told of a size the operator chose
     */
    public Look(Scene scene, List<String> own, Themes theme, TextSize size, Consumer<Themes> themed, Consumer<TextSize> resized) {
        this.scene = scene;
        this.own = List.copyOf(own);
        this.themed = themed;
        this.resized = resized;
        this.theme = theme;
        this.size = size;
        dress();
        themed.accept(theme);
        listenIn(scene);
    }

    /** The theme of that name, or the one for {@code contrast}; dark for any other. */
    public static Themes named(String name) {
        return Themes.of(name.equals("contrast") ? Themes.HIGH_CONTRAST.id() : name).orElse(Themes.DARK);
    }

    public void theme(String name) {
        theme = named(name);
        dress();
        themed.accept(theme);
    }

    public TextSize size() {
        return size;
    }

    public void size(TextSize wanted) {
        if (!wanted.equals(size)) {
            size = wanted;
            dress();
            resized.accept(wanted);
        }
    }

    /** For every scene that shares this look: Ctrl with +, - and 0 change the size, and what was cut short says the rest to the pointer. */
    public void listenIn(Scene other) {
        CutText.tell(other);
        other.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            TextSize wanted = event.isShortcutDown() ? wanted(event) : null;
            if (wanted != null) {
                size(wanted);
                event.consume();
            }
        });
    }

    private @Nullable TextSize wanted(KeyEvent event) {
        return switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> size.larger();
            case MINUS, SUBTRACT -> size.smaller();
            case DIGIT0, NUMPAD0 -> TextSize.USUAL;
            default -> null;
        };
    }

    private void dress() {
        Application.setUserAgentStylesheet(theme == Themes.LIGHT
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>(theme.stylesheets());
        sheets.addAll(own);
        sheets.add(size.stylesheet());
        scene.getStylesheets().setAll(sheets);
        scene.setFill(Color.web(theme.ground()));
    }
}
