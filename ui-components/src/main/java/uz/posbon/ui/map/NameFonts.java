package uz.posbon.ui.map;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import uz.posbon.ui.map.draw.TextWidths;

/** What the schematic's names are written in. FX thread. */
record NameFonts(double text, TextWidths small, TextWidths street, TextWidths district) {

    /** Fonts for a size of text, 1 for the usual one. */
    static NameFonts of(double text) {
        return new NameFonts(
                text, new TextWidths(Font.font("Noto Sans", 12 * text)), new TextWidths(Font.font("Noto Sans", FontWeight.MEDIUM, 12.5 * text)),
                new TextWidths(Font.font("Noto Sans", FontWeight.SEMI_BOLD, 15 * text)));
    }
}
