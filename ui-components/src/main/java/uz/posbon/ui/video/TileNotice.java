package uz.posbon.ui.video;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lies over the picture's place and says why there is none. */
final class TileNotice extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_EM = 15;
    private static final double LONG = 4000;

    private final Label state = TileBar.label("video-notice-state");
    private final Label time = TileBar.label("video-notice-time");
    private final Label detail = TileBar.label("video-notice-detail");
    private final Region shape = new Region();
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
        // In one line wherever that has room.
        title.setPrefWrapLength(LONG);
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_EM * detail.getFont().getSize()));
        detail.setWrapText(true);
        next.setWrapText(true);
        // The bar above shows the shape as well.
        NoticeLines said = new NoticeLines(List.of(shape, title, detail, next), List.of(shape, next, detail));
        said.getStyleClass().add("video-notice-said");
        getChildren().add(said);
    }

    /** @param still whether a single picture is shown in the stream's place: what is said lies at its lower edge then */
    void show(TileText text, TilePhase phase, boolean still) {
        setAlignment(still ? Pos.BOTTOM_CENTER : Pos.CENTER);
        shape.setManaged(!still);
        setVisible(phase.notice());
        state.setText(text.state());
        time.setText(text.time());
        detail.setText(text.detail());
        next.setText(text.next());
        time.setVisible(!text.time().isEmpty());
        time.setManaged(time.isVisible());
        // Whether there is room for those that say something is seen when they are laid out.
        for (Label label : new Label[] {detail, next}) {
            boolean says = !label.getText().isEmpty();
            label.setManaged(says);
            label.setVisible(says && label.isVisible());
        }
    }
}
