package uz.posbon.backend.camera;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A plain schematic street as a camera on a pole would see it, different for every camera. Everything moves with a
 * period that divides the clip, so that its end meets its beginning. It says what it is: a demo picture.
 */
final class StreetScene {
    private static final int HORIZON = 120;
    private static final int KERB = 300;

    private final String name;
    private final Color sky;
    private final List<Building> buildings = new ArrayList<>();
    private final List<Mover> movers = new ArrayList<>();

    StreetScene(String cameraId, String name) {
        this.name = name;
        Random random = new Random(cameraId.hashCode() * 31L + 7);
        int light = random.nextInt(40);
        sky = new Color(120 + light, 150 + light, 180 + light);
        for (int x = -20; x < ClipFormat.WIDTH; ) {
            int width = 50 + random.nextInt(70);
            int tone = 90 + random.nextInt(70);
            buildings.add(new Building(x, 40 + random.nextInt(60), width, new Color(tone, tone - 10, tone - 25)));
            x += width + 4;
        }
        for (int lane = 0; lane < 4; lane++) {
            int vehicles = 1 + random.nextInt(3);
            for (int i = 0; i < vehicles; i++) {
                Color paint = Color.getHSBColor(random.nextFloat(), 0.25f + random.nextFloat() * 0.5f, 0.45f + random.nextFloat() * 0.5f);
                movers.add(new Mover(lane, (i + random.nextDouble() * 0.5) / vehicles, 1 + random.nextInt(2), paint, random.nextInt(5) == 0));
            }
        }
        int people = 2 + random.nextInt(5);
        for (int i = 0; i < people; i++) {
            Color coat = Color.getHSBColor(random.nextFloat(), 0.4f, 0.5f);
            movers.add(new Mover(random.nextBoolean() ? 4 : 5, random.nextDouble(), 1, coat, false));
        }
    }

    void paint(Graphics2D g, double seconds) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(sky);
        g.fillRect(0, 0, ClipFormat.WIDTH, HORIZON);
        buildings.forEach(b -> b.paint(g));
        street(g);
        movers.forEach(m -> m.paint(g, seconds));
        caption(g, seconds);
    }

    private static void street(Graphics2D g) {
        g.setColor(new Color(118, 122, 116));
        g.fillRect(0, HORIZON, ClipFormat.WIDTH, ClipFormat.HEIGHT - HORIZON);
        g.setColor(new Color(66, 68, 72));
        g.fillRect(0, HORIZON + 26, ClipFormat.WIDTH, KERB - HORIZON - 26);
        g.setColor(new Color(214, 214, 200));
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {22, 18}, 0));
        g.drawLine(0, 182, ClipFormat.WIDTH, 182);
        g.drawLine(0, 258, ClipFormat.WIDTH, 258);
        g.setStroke(new BasicStroke(3));
        g.drawLine(0, 218, ClipFormat.WIDTH, 218);
        for (int x = 300; x < 360; x += 16) {
            Path2D stripe = new Path2D.Double();
            stripe.moveTo(x, HORIZON + 28);
            stripe.lineTo(x + 7, HORIZON + 28);
            stripe.lineTo(x + 27, KERB - 2);
            stripe.lineTo(x + 17, KERB - 2);
            stripe.closePath();
            g.fill(stripe);
        }
    }

    private void caption(Graphics2D g, double seconds) {
        g.setComposite(AlphaComposite.SrcOver.derive(0.6f));
        g.setColor(Color.BLACK);
        g.fillRect(0, 0, ClipFormat.WIDTH, 26);
        g.fillRect(0, ClipFormat.HEIGHT - 24, ClipFormat.WIDTH, 24);
        g.setComposite(AlphaComposite.SrcOver);
        g.setColor(Color.WHITE);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
        g.drawString(name, 8, 19);
        g.setFont(new Font(Font.MONOSPACED, Font.BOLD, 16));
        String clock = String.format(Locale.ROOT, "%05.2f s", seconds);
        g.drawString(clock, ClipFormat.WIDTH - 8 - g.getFontMetrics().stringWidth(clock), 19);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        g.drawString("demo clip, repeats every " + ClipFormat.SECONDS + " s", 8, ClipFormat.HEIGHT - 7);
    }

    private record Building(int x, int top, int width, Color wall) {
        void paint(Graphics2D g) {
            g.setColor(wall);
            g.fillRect(x, top, width, HORIZON - top + 4);
            g.setColor(wall.darker());
            for (int wx = x + 7; wx < x + width - 8; wx += 14) {
                for (int wy = top + 8; wy < HORIZON - 8; wy += 14) {
                    g.fillRect(wx, wy, 7, 8);
                }
            }
        }
    }

    /** Lanes 0 to 3 carry vehicles, 4 and 5 are the pavements. */
    private record Mover(int lane, double phase, int rounds, Color paint, boolean bus) {
        private static final double[] BASE_LINE = {176, 212, 252, 294, 142, 330};
        private static final double[] SCALE = {0.75, 0.85, 1.0, 1.15, 0.7, 1.2};

        void paint(Graphics2D g, double seconds) {
            double way = (phase + rounds * seconds / ClipFormat.SECONDS) % 1;
            boolean rightward = lane >= 2 && lane != 4;
            double scale = SCALE[lane];
            double x = (rightward ? way : 1 - way) * (ClipFormat.WIDTH + 240) - 120;
            if (lane >= 4) {
                person(g, x, BASE_LINE[lane], scale, seconds);
            } else {
                vehicle(g, x, BASE_LINE[lane], scale);
            }
        }

        private void vehicle(Graphics2D g, double x, double base, double scale) {
            double length = (bus ? 96 : 54) * scale;
            double height = (bus ? 34 : 14) * scale;
            g.setColor(paint);
            g.fill(new Rectangle2D.Double(x, base - height - 5 * scale, length, height));
            if (!bus) {
                g.fill(new Rectangle2D.Double(x + length * 0.22, base - height * 1.8 - 5 * scale, length * 0.5, height));
            }
            g.setColor(new Color(40, 52, 64));
            g.fill(new Rectangle2D.Double(x + length * 0.26, base - height * (bus ? 0.9 : 1.7) - 5 * scale, length * (bus ? 0.66 : 0.42), height * (bus ? 0.35 : 0.6)));
            g.setColor(Color.BLACK);
            g.fill(new Ellipse2D.Double(x + length * 0.12, base - 9 * scale, 10 * scale, 10 * scale));
            g.fill(new Ellipse2D.Double(x + length * 0.70, base - 9 * scale, 10 * scale, 10 * scale));
        }

        private void person(Graphics2D g, double x, double base, double scale, double seconds) {
            double stride = Math.sin((seconds * 2 + phase) * 2 * Math.PI) * 4 * scale;
            g.setColor(paint);
            g.fill(new Rectangle2D.Double(x - 4 * scale, base - 24 * scale, 8 * scale, 14 * scale));
            g.setStroke(new BasicStroke((float) (2.5 * scale)));
            g.drawLine((int) x, (int) (base - 10 * scale), (int) (x + stride), (int) base);
            g.drawLine((int) x, (int) (base - 10 * scale), (int) (x - stride), (int) base);
            g.setColor(new Color(208, 170, 140));
            g.fill(new Ellipse2D.Double(x - 3.5 * scale, base - 32 * scale, 7 * scale, 7 * scale));
        }
    }
}
