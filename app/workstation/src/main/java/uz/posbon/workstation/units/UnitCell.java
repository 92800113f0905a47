package uz.posbon.workstation.units;

import java.time.Duration;
import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.workstation.words.Words;

/** One unit: status and how long on top, its case, crew and capabilities below. Texts are exchanged only where they differ. FX thread only. */
final class UnitCell extends VBox {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final double SYMBOL = 12;

    private final SymbolView symbol = new SymbolView(SYMBOL);
    private final Label letter = label("unit-letter");
    private final Label callSign = label("unit-name");
    private final Label overdue = label("unit-overdue");
    private final Label time = label("unit-time");
    private final Label incident = label("unit-incident");
    private final Label facts = label("unit-facts");
    private final Label seen = label("unit-seen");
    private @Nullable UnitRow row;

    UnitCell() {
        getStyleClass().add("unit-cell");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(facts, Priority.ALWAYS);
        facts.setMaxWidth(Double.MAX_VALUE);
        facts.setMinWidth(0);
        callSign.setMinWidth(0);
        for (Label whole : new Label[] {letter, overdue, time, incident, seen}) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        HBox first = new HBox(symbol, letter, callSign, space, overdue, time);
        HBox second = new HBox(incident, facts, seen);
        first.getStyleClass().add("unit-line");
        second.getStyleClass().addAll("unit-line", "unit-second");
        getChildren().addAll(first, second);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Nullable UnitRow row() {
        return row;
    }

    void show(UnitRow next, boolean cursor, Words words, Instant now) {
        pseudoClassStateChanged(CURSOR, cursor);
        if (!next.equals(row)) {
            row = next;
            symbol.show(next.look().tone(), next.look().shape());
            letter.setText(next.look().letter());
            callSign.setText(next.callSign());
            show(incident, next.incident());
            facts.setText(next.crew().isEmpty() ? next.capabilities() : next.crew() + " \u00B7 " + next.capabilities());
            pseudoClassStateChanged(OVERDUE, next.overdue());
            pseudoClassStateChanged(STALE, next.stale());
        }
        show(overdue, next.overdue() ? words.text("units.overdueMark") : "");
        tick(words, now);
    }

    /** Shows the times anew. */
    void tick(Words words, Instant now) {
        UnitRow shown = row;
        if (shown == null) {
            return;
        }
        time.setText(age(shown.since(), words, now));
        Instant last = shown.seen();
        seen.setText(last == null ? words.text("units.neverSeen") : shown.stale() ? words.text("units.seen") + " " + age(last, words, now) : age(last, words, now));
    }

    /** What a screen reader says. */
    static String spoken(UnitRow row, Words words) {
        return String.join(", ", row.callSign(), row.status(), row.overdue() ? words.text("units.overdueMark") : "", row.incident(),
                row.crew(), row.capabilities(), row.district());
    }

    private static String age(Instant since, Words words, Instant now) {
        return Ages.text(Duration.between(since, now), words);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
