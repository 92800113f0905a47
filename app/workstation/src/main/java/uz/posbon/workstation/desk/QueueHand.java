package uz.posbon.workstation.desk;

import java.util.ArrayList;
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
import uz.posbon.workstation.words.Phrase;
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
    private final Consumer<String> run;
    private final Supplier<Phrase> barred;
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

    /**
     * One entry of the menu.
     *
     * @param line what it runs; empty where it cannot be chosen
     */
    record Entry(String text, String line) {}

    private QueueHand(
            QueueView queue, QueueScreen.Which which, Consumer<String> run, Supplier<Phrase> barred, Supplier<Words> words) {
        this.queue = queue;
        this.which = which;
        this.run = run;
        this.barred = barred;
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
     * @param barred why nothing can be done with a line; says nothing where it can
     */
    static void onAlarms(QueueView queue, Consumer<String> run, Supplier<Phrase> barred, Supplier<Words> words) {
        new QueueHand(queue, QueueScreen.Which.ALARMS, run, barred, words);
    }

    /** The same for the incidents. */
    static void onIncidents(QueueView queue, Consumer<String> run, Supplier<Phrase> barred, Supplier<Words> words) {
        new QueueHand(queue, QueueScreen.Which.INCIDENTS, run, barred, words);
    }

    /** What the menu offers of a line, or says of it: what would be refused is named, below the reason, and cannot be chosen. Pure. */
    static List<Entry> entries(QueueScreen.Which which, QueueRow row, Phrase barred, Words words) {
        List<Entry> entries = new ArrayList<>();
        boolean free = barred.equals(Phrase.NOTHING);
        if (!free) {
            entries.add(new Entry(words.say(barred), ""));
        }
        String together = row.mark().isHeading() ? " \u00B7 " + words.count("queue.together", row.mark().count()) : "";
        for (Act act : acts(which)) {
            if (!act.on(row).isEmpty()) {
                entries.add(new Entry(words.text(act.text()) + together, free ? act.on(row) : ""));
            }
        }
        return entries;
    }

    private static List<Act> acts(QueueScreen.Which which) {
        return which == QueueScreen.Which.ALARMS ? ALARMS : INCIDENTS;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        acts(which).stream().filter(act -> act.key() == event.getCode()).findFirst().ifPresent(act -> {
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
        Words said = words.get();
        chosen().ifPresent(row -> {
            entries(which, row, barred.get(), said).forEach(entry -> menu.getItems().add(item(entry.text(), entry.line())));
            menu.getItems().add(new SeparatorMenuItem());
        });
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

    private MenuItem item(String text, String line) {
        MenuItem item = new MenuItem(text);
        item.setDisable(line.isEmpty());
        item.setOnAction(event -> run.accept(line));
        return item;
    }

    private Optional<QueueRow> chosen() {
        return Optional.ofNullable(queue.selectedIdProperty().get()).flatMap(queue::line);
    }
}
