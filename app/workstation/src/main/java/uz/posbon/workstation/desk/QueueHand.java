package uz.posbon.workstation.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.queue.QueueView;
import uz.posbon.workstation.queue.QueueVerbs;
import uz.posbon.workstation.verb.QueueScreen;
import uz.posbon.workstation.words.Words;

/**
 * What can be done with the chosen line of a queue by one key or by the right button; each runs a line of the command language, and one that wants
 * more words puts it into the command line. FX thread only.
 */
final class QueueHand {
    private static final List<Act> ALARMS = List.of(
            new Act(KeyCode.A, "menu.ack", "ack", "ack group"),
            new Act(KeyCode.S, "menu.shelve", "shelve 30 ", "shelve group 30 "),
            new Act(null, "menu.nuisance", "nuisance ", "nuisance group "),
            new Act(KeyCode.C, "menu.comment", "comment ", ""),
            new Act(null, "menu.link", "link to ", "link group to "));
    private static final List<Act> INCIDENTS = List.of(
            new Act(null, "menu.send", "assign recommended", ""),
            new Act(KeyCode.C, "menu.note", "note ", ""),
            new Act(null, "menu.priority", "priority ", ""),
            new Act(null, "menu.hand-over", "hand-over to ", ""),
            new Act(null, "menu.close", "close ", ""));

    private final QueueView queue;
    private final QueueScreen.Which which;
    private final List<Act> acts;
    private final Consumer<String> run;
    private final Supplier<Words> words;
    private final ContextMenu menu = new ContextMenu();
    /** Held down, a key does it once. */
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    /**
     * One thing to do.
     *
     * @param line for a line that stands for one
     * @param together for a line that stands for several; empty where that is nothing to do at once
     */
    private record Act(@Nullable KeyCode key, String text, String line, String together) {
        String on(QueueRow row) {
            return row.mark().isHeading() ? together : line;
        }
    }

    private QueueHand(QueueView queue, QueueScreen.Which which, List<Act> acts, Consumer<String> run, Supplier<Words> words) {
        this.queue = queue;
        this.which = which;
        this.acts = acts;
        this.run = run;
        this.words = words;
        menu.setAutoHide(true);
        queue.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        queue.addEventHandler(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        queue.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
        queue.focusWithinProperty().subscribe(within -> held.clear());
    }

    /**
     * For the alarms.
     *
     * @param run takes a line; one that ends in a blank waits for the operator's words
     */
    static void onAlarms(QueueView queue, Consumer<String> run, Supplier<Words> words) {
        new QueueHand(queue, QueueScreen.Which.ALARMS, ALARMS, run, words);
    }

    /** The same for the incidents. */
    static void onIncidents(QueueView queue, Consumer<String> run, Supplier<Words> words) {
        new QueueHand(queue, QueueScreen.Which.INCIDENTS, INCIDENTS, run, words);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        acts.stream().filter(act -> act.key() == event.getCode()).findFirst().ifPresent(act -> {
            event.consume();
            if (held.add(event.getCode())) {
                chosen().map(act::on).filter(line -> !line.isEmpty()).ifPresent(run);
            }
        });
    }

    private void asked(ContextMenuEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        menu.getItems().clear();
        chosen().ifPresent(line -> {
            acts.stream().filter(act -> !act.on(line).isEmpty()).forEach(act -> menu.getItems().add(item(act, line)));
            menu.getItems().add(new SeparatorMenuItem());
        });
        Words said = words.get();
        menu.getItems().addAll(sorts(said), item(said.text("menu.filter"), "filter " + which.word() + " "), item(said.text("menu.filter-saved"), "filter "));
        menu.show(queue, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private Menu sorts(Words said) {
        Menu sorts = new Menu(said.text("menu.sort"));
        String sort = "sort " + which.word() + " ";
        sorts.getItems().add(item(said.text("menu.sort.usual"), sort + "off"));
        QueueVerbs.FIELDS.forEach(field -> sorts.getItems().add(item(said.text("queue.sort." + field), sort + field)));
        return sorts;
    }

    private MenuItem item(Act act, QueueRow line) {
        Words said = words.get();
        String text = said.text(act.text());
        return item(line.mark().isHeading() ? text + " \u00B7 " + said.count("queue.together", line.mark().count()) : text, act.on(line));
    }

    private MenuItem item(String text, String line) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> run.accept(line));
        return item;
    }

    private Optional<QueueRow> chosen() {
        return Optional.ofNullable(queue.selectedIdProperty().get()).flatMap(queue::line);
    }
}
