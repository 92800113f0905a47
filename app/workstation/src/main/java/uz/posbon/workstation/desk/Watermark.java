package uz.posbon.workstation.desk;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * Words across a whole picture, so that no part that is cut out of it can be taken for what happens. Light letters with a dark edge are seen on every theme,
 * and what lies beneath stays readable.
 */
final class Watermark {
    private static final double SLOPE = -Math.PI / 8;
    private static final float STRENGTH = 0.22f;
    private static final Color LETTERS = new Color(0xC9A6FF);
    private static final Color EDGE = new Color(0x1B0B33);
    /** Of the picture's width; so a crop of a third of it holds one whole mark. */
    private static final double LENGTH = 0.24;
    private static final int USUAL = 24;

    private Watermark() {}

    /** Writes {@code words} across {@code image}. */
    static void write(BufferedImage image, String words) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            TextLayout measured = new TextLayout(words, new Font("Noto Sans", Font.BOLD, USUAL), graphics.getFontRenderContext());
            float letters = (float) Math.clamp(USUAL * image.getWidth() * LENGTH / measured.getAdvance(), 9, 72);
            TextLayout line = new TextLayout(words, new Font("Noto Sans", Font.BOLD, USUAL).deriveFont(letters), graphics.getFontRenderContext());
            double across = line.getAdvance() + 3 * letters;
            double down = 5 * letters;
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, STRENGTH));
            graphics.setStroke(new BasicStroke(Math.max(1, letters / 12)));
            graphics.rotate(SLOPE, image.getWidth() / 2.0, image.getHeight() / 2.0);
            double reach = Math.hypot(image.getWidth(), image.getHeight());
            int row = 0;
            for (double y = image.getHeight() / 2.0 - reach / 2; y < image.getHeight() / 2.0 + reach / 2; y += down) {
                double shift = row++ % 2 * across / 2;
                for (double x = image.getWidth() / 2.0 - reach / 2 - shift; x < image.getWidth() / 2.0 + reach / 2; x += across) {
                    Shape outline = line.getOutline(AffineTransform.getTranslateInstance(x, y));
                    graphics.setColor(EDGE);
                    graphics.draw(outline);
                    graphics.setColor(LETTERS);
                    graphics.fill(outline);
                }
            }
        } finally {
            graphics.dispose();
        }
    }
}
