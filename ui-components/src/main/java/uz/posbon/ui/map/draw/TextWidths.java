package uz.posbon.ui.map.draw;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide words are in one font; measuring is dear, so each word is measured once. FX thread. */
public final class TextWidths {

    private static final int MOST = 4096;

    private final Font font;
    private final Text text = new Text();
    private final Map<String, Double> widths = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
            return size() > MOST;
        }
    };

    public TextWidths(Font font) {
        this.font = font;
        text.setFont(font);
    }

    public Font font() {
        return font;
    }

    /** Width in logical pixels. */
    public double of(String word) {
        return widths.computeIfAbsent(word, unknown -> {
            text.setText(unknown);
            return text.getLayoutBounds().getWidth();
        });
    }
}
