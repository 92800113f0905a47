package uz.posbon.ui.video;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shape, name, state, age and clock in one line. Where it is narrow, the age goes first, then the state's word (its shape stays), then the clock;
 * the name is shortened last.
 */
final class TileBar extends HBox {

    /** In em; below this a name is no name any more. */
    private static final double NAME = 7.4;
    private static final double ICON = 1.2;
    private static final String HEARD = "mdmz-volume_up";
    private static final String UNHEARD = "mdmz-volume_off";

    private final Label name = label("video-name");
    private final Label state = label("video-state");
    private final Label time = label("video-time");
    private final Label clock = label("video-clock");
    private final List<Label> givingWay = List.of(time, state, clock);
    private final FontIcon sound = new FontIcon(HEARD);
    private @Nullable Node mark;

    TileBar() {
        getStyleClass().add("video-bar");
        Region shape = new Region();
        shape.getStyleClass().add("video-shape");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        givingWay.forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
        sound.getStyleClass().add("video-sound");
        sound.setVisible(false);
        sound.setManaged(false);
        getChildren().addAll(shape, name, sound, state, time, clock);
    }

    /** @param heard whether the tile sounds; where it was asked to and does not, that is seen too */
    void show(TileText text, SoundState heard) {
        boolean asked = heard != SoundState.OFF;
        sound.setVisible(asked);
        sound.setManaged(asked);
        String icon = heard == SoundState.ON ? HEARD : UNHEARD;
        // Not in em in the style sheet: an icon's em is its own size, which would grow with each pass.
        int size = (int) Math.round(ICON * name.getFont().getSize());
        if (asked && sound.getIconSize() != size) {
            sound.setIconSize(size);
        }
        if (asked && !icon.equals(sound.getIconLiteral())) {
            sound.setIconLiteral(icon);
        }
        name.setText(text.name());
        // An empty tile says so once, in its middle.
        state.setText(text.name().isEmpty() ? "" : text.state());
        time.setText(text.time());
        clock.setText(text.clock());
    }

    void mark(@Nullable Node node) {
        getChildren().remove(mark);
        mark = node;
        if (node != null) {
            getChildren().addFirst(node);
        }
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - Math.min(NAME * name.getFont().getSize(), name.prefWidth(-1));
        for (Node child : getManagedChildren()) {
            room -= child == name ? 0 : child.prefWidth(-1) + getSpacing();
        }
        for (Label label : givingWay) {
            boolean fits = room >= 0;
            // Not taken out of the line, which would lay it out anew and anew; it only gives up its width.
            label.setVisible(fits && !label.getText().isEmpty());
            label.setMinWidth(fits ? Region.USE_PREF_SIZE : 0);
            label.setMaxWidth(fits ? Region.USE_COMPUTED_SIZE : 0);
            room += fits ? 0 : label.prefWidth(-1) + getSpacing();
        }
        super.layoutChildren();
    }

    static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
