package uz.posbon.ui.dock;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Keeps windows where a hand can reach them: monitors go, are swapped and change their size while a file remembers where a window was. */
public final class ReachableBounds {
    private static final double TITLE_BAR = 32;
    /** So much of the title bar must be on a monitor, or nobody can take it. */
    private static final double HANDLE = 120;
    private static final double LEAST_WIDTH = 320;
    private static final double LEAST_HEIGHT = 240;

    private ReachableBounds() {}

    /** Whether enough of the window's title bar is on one of the monitors to take it there. */
    public static boolean isReachable(Rectangle2D window, List<Rectangle2D> monitors) {
        return monitors.stream().anyMatch(monitor -> handle(window, monitor) > 0);
    }

    /**
     * The wanted bounds where they can be, else what is nearest to them: wholly inside the monitor that shows most of the title bar, or inside the first
     * monitor when none shows enough of it, never larger than that monitor.
     *
     * @param monitors the usable part of each, the primary one first; when there is none, the wanted bounds stay
     */
    public static Rectangle2D of(Rectangle2D wanted, List<Rectangle2D> monitors) {
        Optional<Rectangle2D> shows = monitors.stream().filter(monitor -> handle(wanted, monitor) > 0).max(Comparator.comparingDouble(monitor -> overlap(wanted, monitor)));
        return shows.or(() -> monitors.stream().findFirst()).map(monitor -> inside(wanted, monitor)).orElse(wanted);
    }

    private static Rectangle2D inside(Rectangle2D wanted, Rectangle2D monitor) {
        double width = Math.min(Math.max(wanted.getWidth(), LEAST_WIDTH), monitor.getWidth());
        double height = Math.min(Math.max(wanted.getHeight(), LEAST_HEIGHT), monitor.getHeight());
        return new Rectangle2D(
                Math.max(monitor.getMinX(), Math.min(wanted.getMinX(), monitor.getMaxX() - width)),
                Math.max(monitor.getMinY(), Math.min(wanted.getMinY(), monitor.getMaxY() - height)), width, height);
    }

    /** How much of the title bar is on that monitor, zero when it is too little. */
    private static double handle(Rectangle2D window, Rectangle2D monitor) {
        double across = across(window.getMinX(), window.getMaxX(), monitor.getMinX(), monitor.getMaxX());
        boolean high = window.getMinY() >= monitor.getMinY() && window.getMinY() + TITLE_BAR <= monitor.getMaxY();
        return high && across >= Math.min(HANDLE, window.getWidth()) ? across : 0;
    }

    private static double overlap(Rectangle2D a, Rectangle2D b) {
        return across(a.getMinX(), a.getMaxX(), b.getMinX(), b.getMaxX()) * across(a.getMinY(), a.getMaxY(), b.getMinY(), b.getMaxY());
    }

    private static double across(double fromA, double toA, double fromB, double toB) {
        return Math.max(0, Math.min(toA, toB) - Math.max(fromA, fromB));
    }
}
