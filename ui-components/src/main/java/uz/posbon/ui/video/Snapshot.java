package uz.posbon.ui.video;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * A still with what it shows written into a margin below it, never over the picture. Blocks; not for the FX thread.
 *
 * @param still the picture
 * @param camera the camera's name
 * @param operator who took it
 * @param zone of the room, for the time
 */
public record Snapshot(Still still, String camera, String operator, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS xxx", Locale.ROOT);
    private static final DateTimeFormatter POSITION = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final Color GROUND = new Color(0x0D1117);
    private static final Color TEXT = new Color(0xE8EDF3);
    private static final Color MUTED = new Color(0x97A3B3);
    /** A margin that can be read needs some width, however small the picture. */
    private static final int LEAST_WIDTH = 360;

    /**
     * Writes a PNG; the file appears whole or not at all.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (!ImageIO.write(image(), "png", half.toFile())) {
                throw new IOException("no PNG writer");
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** The picture with its margin. */
    public BufferedImage image() {
        Box size = still.size();
        int width = Math.max(size.width(), LEAST_WIDTH);
        int letters = Math.clamp(width / 48, 13, 40);
        int margin = letters * 7 / 2;
        BufferedImage image = new BufferedImage(width, size.height() + margin, BufferedImage.TYPE_INT_RGB);
        IntBuffer pixels = still.pixels().duplicate().order(ByteOrder.LITTLE_ENDIAN).position(0).asIntBuffer();
        int[] row = new int[size.width()];
        for (int y = 0; y < size.height(); y++) {
            pixels.get(y * size.width(), row);
            image.setRGB((width - size.width()) / 2, y, size.width(), 1, row, 0, size.width());
        }
        caption(image.createGraphics(), width, size.height(), margin, letters);
        return image;
    }

    private void caption(Graphics2D graphics, int width, int top, int margin, int letters) {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(GROUND);
        graphics.fillRect(0, top, width, margin);
        int inset = letters / 2;
        graphics.setFont(new Font("Noto Sans", Font.BOLD, letters));
        graphics.setColor(TEXT);
        graphics.drawString(fit(camera, graphics.getFontMetrics(), width - 2 * inset), inset, top + letters * 3 / 2);
        graphics.setFont(new Font("Noto Sans", Font.PLAIN, letters));
        graphics.setColor(MUTED);
        String line = taken() + "   " + operator;
        graphics.drawString(fit(line, graphics.getFontMetrics(), width - 2 * inset), inset, top + letters * 3);
        graphics.dispose();
    }

    /** The moment, the place in a recording, or both; never a time the picture was not taken at. */
    private String taken() {
        Instant at = still.at();
        Duration position = still.position();
        String moment = at == null ? "" : TIME.format(at.atZone(zone));
        return position == null ? moment : (moment + "  +" + POSITION.format(LocalTime.MIDNIGHT.plus(position))).strip();
    }

    private static String fit(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end) + "…") > width) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
