package uz.posbon.ui.symbol;

import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** What a field says while nothing is written in it: the whole sentence where there is room, a word where there is not. A field cannot shorten it itself. FX thread only. */
public final class FittingPrompt {
    private final TextField field;
    private final Text measure = new Text();
    private String full = "";
    private String brief = "";

    /** From now on the prompt of the field is this one's. */
    public FittingPrompt(TextField field) {
        this.field = field;
        field.widthProperty().subscribe(width -> fit());
        field.fontProperty().subscribe(font -> fit());
        field.insetsProperty().subscribe(insets -> fit());
    }

    /**
     * Says it in another language.
     *
     * @param full what can be written here
     * @param brief the same in a word or two
     */
    public void show(String full, String brief) {
        this.full = full;
        this.brief = brief;
        fit();
    }

    private void fit() {
        measure.setFont(field.getFont());
        measure.setText(full);
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        field.setPromptText(measure.getLayoutBounds().getWidth() <= room ? full : brief);
    }
}
