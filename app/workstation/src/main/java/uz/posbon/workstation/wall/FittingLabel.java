package uz.posbon.workstation.wall;

import javafx.scene.control.Label;

/** A line whose letters are as large as its owner says; the style is only touched when that changes. */
final class FittingLabel extends Label {
    private double size;

    FittingLabel(String style) {
        getStyleClass().add(style);
    }

    /** Sets the height of letters in logical pixels. */
    void letters(double pixels) {
        double whole = Math.max(1, Math.floor(pixels));
        if (whole != size) {
            size = whole;
            setStyle("-fx-font-size: " + (int) whole + "px;");
        }
    }
}
