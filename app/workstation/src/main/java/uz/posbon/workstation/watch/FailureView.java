package uz.posbon.workstation.watch;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import uz.posbon.workstation.words.Words;

/** What is seen where a panel has failed. FX thread only. */
final class FailureView extends VBox {
    private final Label sentence = new Label();
    private final Label why = new Label();
    private final Button again = new Button();

    FailureView(Runnable startAgain) {
        getStyleClass().add("panel-failure");
        setAlignment(Pos.CENTER);
        sentence.setWrapText(true);
        why.setWrapText(true);
        why.getStyleClass().add("panel-failure-why");
        again.setOnAction(event -> startAgain.run());
        again.setDefaultButton(false);
        getChildren().addAll(sentence, why, again);
    }

    void words(Words words) {
        sentence.setText(words.text("watch.panel.failed"));
        again.setText(words.text("watch.panel.again"));
    }

    /** For who looks after the program: what it was, in the program's own words. */
    void show(Throwable failure) {
        why.setText(failure.toString());
    }

    @Override
    public void requestFocus() {
        again.requestFocus();
    }
}
