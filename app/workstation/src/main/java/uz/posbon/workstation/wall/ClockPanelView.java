package uz.posbon.workstation.wall;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The room's time, as large as it fits. */
final class ClockPanelView extends VBox implements PanelView {
    private final FittingLabel time = new FittingLabel("seat-time");
    private final FittingLabel date = new FittingLabel("seat-date");

    ClockPanelView() {
        getStyleClass().add("seat-clock");
        setAlignment(Pos.CENTER);
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(time, date);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public boolean takes(PanelModel model) {
        return model instanceof PanelModel.Clock;
    }

    @Override
    public void show(PanelModel model, DisplayModel display) {
        PanelModel.Clock clock = (PanelModel.Clock) model;
        time.setText(clock.time());
        date.setText(clock.date());
    }

    @Override
    protected void layoutChildren() {
        time.letters(Math.min(getWidth() * 0.17, getHeight() * 0.5));
        date.letters(Math.min(getWidth() * 0.05, getHeight() * 0.13));
        super.layoutChildren();
    }
}
