package uz.posbon.ui.video;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lies over the picture's place and says why there is none. */
final class TileNotice extends VBox {

    private final Label state = TileBar.label("video-notice-state");
    private final Label time = TileBar.label("video-notice-time");
    private final Label detail = TileBar.label("video-notice-detail");
    private final Region shape = new Region();
    private final VBox said = new VBox();
    private final Label next = TileBar.label("video-notice-next");

    TileNotice() {
        getStyleClass().add("video-notice");
        setMouseTransparent(true);
        setAlignment(Pos.CENTER);
        shape.getStyleClass().add("video-notice-shape");
        // How long is never cut: where both have no room side by side, it stands below.
        FlowPane title = new FlowPane(state, time);
        time.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("video-notice-title");
        title.setAlignment(Pos.CENTER);
        detail.setWrapText(true);
        said.getStyleClass().add("video-notice-said");
        said.setAlignment(Pos.CENTER);
        said.getChildren().addAll(shape, title, detail, next);
        getChildren().add(said);
    }

    /** @param still whether a single picture is shown in the stream's place: what is said lies at its lower edge then */
    void show(TileText text, TilePhase phase, boolean still) {
        setAlignment(still ? Pos.BOTTOM_CENTER : Pos.CENTER);
        shape.setVisible(!still);
        shape.setManaged(!still);
        setVisible(phase.notice());
        state.setText(text.state());
        time.setText(text.time());
        detail.setText(text.detail());
        next.setText(text.next());
        for (Label label : new Label[] {time, detail, next}) {
            boolean says = !label.getText().isEmpty();
            label.setVisible(says);
            label.setManaged(says);
        }
    }
}
