package uz.posbon.ui.symbol;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Labeled;

/** Lengths that no stylesheet can give, such as those of a grid's columns, in em of a label's font. FX thread only. */
public final class Em {

    private Em() {}

    /**
     * Sets a length now and whenever the label's font changes.
     *
     * @param length told logical pixels
     */
    public static void follow(Labeled label, double em, DoubleConsumer length) {
        label.fontProperty().subscribe(font -> length.accept(Math.rint(font.getSize() * em)));
    }
}
