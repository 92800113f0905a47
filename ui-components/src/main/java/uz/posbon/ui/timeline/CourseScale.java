package uz.posbon.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a course is seen. Pure.
 *
 * @param from seconds
 * @param to seconds, greater
 * @param width logical pixels they are seen on
 */
record CourseScale(double from, double to, double width) {
    private static final double SHORTEST = 10;
    private static final double APART = 72;
    private static final long[] TICKS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400};

    /** Everything, and a little room behind it. */
    static CourseScale whole(Duration length, double width) {
        return new CourseScale(0, Math.max(SHORTEST, length.toSeconds() * 1.05), Math.max(1, width));
    }

    double x(Duration at) {
        return (at.toMillis() / 1000.0 - from) / (to - from) * width;
    }

    /** Whole seconds, never before the beginning. */
    Duration at(double x) {
        return Duration.ofSeconds(Math.max(0, Math.round(from + x / width * (to - from))));
    }

    boolean shows(Duration at) {
        double seconds = at.toMillis() / 1000.0;
        return seconds >= from && seconds <= to;
    }

    /** Closer or from farther away, with what lies at {@code x} staying there. */
    CourseScale zoomed(double x, double factor, Duration length) {
        double most = whole(length, width).to();
        double span = Math.clamp((to - from) * factor, SHORTEST, most);
        double at = from + x / width * (to - from);
        double first = Math.clamp(at - span * x / width, 0, most - span);
        return new CourseScale(first, first + span, width);
    }

    /** Moved by pixels; positive shows what comes later. */
    CourseScale moved(double pixels, Duration length) {
        double span = to - from;
        double first = Math.clamp(from + pixels / width * span, 0, Math.max(0, whole(length, width).to() - span));
        return new CourseScale(first, first + span, width);
    }

    CourseScale on(double newWidth) {
        return new CourseScale(from, to, Math.max(1, newWidth));
    }

    /** Round moments far enough apart to be read. */
    List<Duration> ticks() {
        long step = TICKS[TICKS.length - 1];
        for (long candidate : TICKS) {
            if (candidate / (to - from) * width >= APART) {
                step = candidate;
                break;
            }
        }
        List<Duration> ticks = new ArrayList<>();
        for (long at = (long) Math.ceil(from / step) * step; at <= to; at += step) {
            ticks.add(Duration.ofSeconds(at));
        }
        return ticks;
    }
}
