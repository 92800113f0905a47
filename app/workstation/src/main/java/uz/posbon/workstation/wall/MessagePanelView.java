package uz.posbon.workstation.wall;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;

/** Words to the room, as large as they fit; also what is said in place of a panel that cannot be shown. */
final class MessagePanelView extends VBox implements PanelView {
    private static final double SYMBOL = 40;

    private final SymbolView symbol = new SymbolView(SYMBOL);
    private final FittingLabel text = new FittingLabel("seat-message-text");
    private @Nullable Tone tone;

    MessagePanelView() {
        getStyleClass().add("seat-message");
        setAlignment(Pos.CENTER);
        text.setWrapText(true);
        text.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(symbol, text);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public boolean takes(PanelModel model) {
        return model instanceof PanelModel.Message || model instanceof PanelModel.Problem;
    }

    @Override
    public void show(PanelModel model, DisplayModel display) {
        switch (model) {
            case PanelModel.Message message -> show(message.text(), message.tone(), message.shape());
            case PanelModel.Problem problem -> show(problem.sentence(), Tone.MODERATE, SymbolShape.SQUARE);
            default -> throw new IllegalArgumentException("no message: " + model);
        }
    }

    private void show(String words, Tone next, SymbolShape shape) {
        text.setText(words);
        symbol.show(next, shape);
        symbol.setVisible(next != Tone.NEUTRAL);
        symbol.setManaged(next != Tone.NEUTRAL);
        if (tone != next) {
            if (tone != null) {
                pseudoClassStateChanged(tone.pseudoClass(), false);
            }
            tone = next;
            pseudoClassStateChanged(next.pseudoClass(), true);
        }
    }

    @Override
    protected void layoutChildren() {
        // So that the words take about half of the panel.
        double letters = Math.sqrt(getWidth() * getHeight() / Math.max(8, text.getText().length())) * 0.72;
        text.letters(Math.min(letters, Math.min(getHeight() * 0.25, getWidth() * 0.12)));
        super.layoutChildren();
    }
}
