package uz.posbon.ui.dock;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** What the right mouse button offers on a tab or a grip. FX thread only. */
final class PanelMenu {

    /** What can be chosen. */
    interface Choices {
        void move(String panel, DockSide side);

        void window(String panel);

        void fold(String panel);

        void hide(String panel);
    }

    private final Supplier<DockWords> words;
    private final Choices choices;
    private @Nullable ContextMenu open;

    PanelMenu(Supplier<DockWords> words, Choices choices) {
        this.words = words;
        this.choices = choices;
    }

    void offeredOn(Node node, String panel, boolean alwaysSeen) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            close();
            ContextMenu menu = menu(panel, alwaysSeen);
            open = menu;
            menu.show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** A popup must not outlive its window. */
    void close() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }

    private ContextMenu menu(String panel, boolean alwaysSeen) {
        DockWords said = words.get();
        ContextMenu menu = new ContextMenu();
        BiConsumer<String, Runnable> offer = (text, work) -> {
            MenuItem item = new MenuItem(text);
            item.addEventHandler(ActionEvent.ACTION, event -> work.run());
            menu.getItems().add(item);
        };
        offer.accept(said.window(), () -> choices.window(panel));
        offer.accept(said.left(), () -> choices.move(panel, DockSide.LEFT));
        offer.accept(said.right(), () -> choices.move(panel, DockSide.RIGHT));
        offer.accept(said.top(), () -> choices.move(panel, DockSide.TOP));
        offer.accept(said.bottom(), () -> choices.move(panel, DockSide.BOTTOM));
        if (!alwaysSeen) {
            offer.accept(said.fold(), () -> choices.fold(panel));
            offer.accept(said.hide(), () -> choices.hide(panel));
        }
        return menu;
    }
}
