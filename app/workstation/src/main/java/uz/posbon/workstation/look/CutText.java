package uz.posbon.workstation.look;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Whatever had to be cut short says the rest of it to the pointer. FX thread only. */
final class CutText {
    private static final Duration SOON = Duration.millis(300);

    /** A tooltip of ours, told from those a control has of its own. */
    private static final class Rest extends Tooltip {
        Rest() {
            setShowDelay(SOON);
            setWrapText(true);
            getStyleClass().add("rest-of-text");
        }
    }

    private CutText() {}

    static void tell(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Node node) {
                Labeled label = labelAround(node);
                if (label != null) {
                    tell(label);
                }
            }
        });
    }

    private static void tell(Labeled label) {
        Tooltip tip = label.getTooltip();
        if (label.isTextTruncated() && tip == null) {
            tip = new Rest();
            label.setTooltip(tip);
        }
        if (tip instanceof Rest) {
            tip.setText(label.getText());
            if (!label.isTextTruncated()) {
                label.setTooltip(null);
            }
        }
    }

    private static @Nullable Labeled labelAround(Node node) {
        if (node instanceof Labeled label) {
            return label;
        }
        Parent parent = node.getParent();
        return parent instanceof Labeled label ? label : null;
    }
}
