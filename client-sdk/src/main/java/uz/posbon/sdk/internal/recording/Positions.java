package uz.posbon.sdk.internal.recording;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.unit.UnitPosition;

/**
 * Positions of units in one block, column by column. Each is told by its difference from the one before of the same unit, exactly: a value that is no
 * whole number of its column's steps is written with all its bits.
 */
public final class Positions {
    /** A position and when it was sent, in milliseconds since 1970. */
    public record Sent(long at, UnitPosition position) {}

    private static final double DEGREE_STEPS = 1e7;
    private static final double OTHER_STEPS = 100;
    /** Beyond it steps are no longer exact. */
    private static final double LARGEST = 1e6;
    private static final int NANOS = 1_000_000_000;

    private final List<Sent> sent = new ArrayList<>();

    public void add(long at, UnitPosition position) {
        sent.add(new Sent(at, position));
    }

    public int size() {
        return sent.size();
    }

    public void clear() {
        sent.clear();
    }

    public byte[] packed() {
        Map<String, Integer> units = new LinkedHashMap<>();
        int[] unit = new int[sent.size()];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = units.computeIfAbsent(sent.get(i).position().unitId(), id -> units.size());
        }
        Bytes out = new Bytes();
        out.number(units.size());
        units.keySet().forEach(id -> out.block(id.getBytes(StandardCharsets.UTF_8)));
        out.number(unit.length);
        long before = 0;
        for (Sent s : sent) {
            out.number(s.at() - before);
            before = s.at();
        }
        for (int u : unit) {
            out.number(u);
        }
        times(out);
        column(out, unit, units.size(), DEGREE_STEPS, p -> p.point().longitude());
        column(out, unit, units.size(), DEGREE_STEPS, p -> p.point().latitude());
        column(out, unit, units.size(), OTHER_STEPS, p -> orNone(p.courseDegrees()));
        column(out, unit, units.size(), OTHER_STEPS, p -> orNone(p.speedMetresPerSecond()));
        return out.all();
    }

    /** When it was measured, before it was sent. */
    private void times(Bytes out) {
        for (Sent s : sent) {
            Instant time = s.position().time();
            out.signed(s.at() / 1000 - time.getEpochSecond());
        }
        for (Sent s : sent) {
            out.number(s.position().time().getNano());
        }
    }

    private void column(Bytes out, int[] unit, int units, double steps, ToDoubleFunction<UnitPosition> value) {
        long[] last = new long[units];
        for (int i = 0; i < unit.length; i++) {
            double v = value.applyAsDouble(sent.get(i).position());
            long whole = Math.round(v * steps);
            if (Math.abs(v) < LARGEST && Double.doubleToRawLongBits(whole / steps) == Double.doubleToRawLongBits(v)) {
                // Bit 0 says that steps follow.
                out.number((zigzag(whole - last[unit[i]]) << 1) | 1);
                last[unit[i]] = whole;
            } else {
                out.number(0);
                out.bits(v);
            }
        }
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    private static double orNone(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    public static List<Sent> unpacked(byte[] block) throws BytesIn.Broken {
        BytesIn in = new BytesIn(block);
        String[] units = new String[in.count()];
        for (int i = 0; i < units.length; i++) {
            units[i] = new String(in.block(), StandardCharsets.UTF_8);
        }
        int count = in.count();
        long[] at = new long[count];
        long before = 0;
        for (int i = 0; i < count; i++) {
            before += in.number();
            at[i] = before;
        }
        int[] unit = new int[count];
        for (int i = 0; i < count; i++) {
            long index = in.number();
            if (index < 0 || index >= units.length) {
                throw new BytesIn.Broken("a position is of no unit");
            }
            unit[i] = (int) index;
        }
        Instant[] times = times(in, at);
        double[] longitude = column(in, unit, units.length, DEGREE_STEPS);
        double[] latitude = column(in, unit, units.length, DEGREE_STEPS);
        double[] course = column(in, unit, units.length, OTHER_STEPS);
        double[] speed = column(in, unit, units.length, OTHER_STEPS);
        List<Sent> sent = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sent.add(new Sent(at[i], new UnitPosition(
                    units[unit[i]], point(longitude[i], latitude[i]), times[i], some(course[i]), some(speed[i]))));
        }
        return sent;
    }

    private static Instant[] times(BytesIn in, long[] at) throws BytesIn.Broken {
        long[] seconds = new long[at.length];
        for (int i = 0; i < at.length; i++) {
            seconds[i] = at[i] / 1000 - in.signed();
        }
        Instant[] times = new Instant[at.length];
        for (int i = 0; i < at.length; i++) {
            long nanos = in.number();
            if (nanos < 0 || nanos >= NANOS || Math.abs(seconds[i]) > Instant.MAX.getEpochSecond()) {
                throw new BytesIn.Broken("a time is none");
            }
            times[i] = Instant.ofEpochSecond(seconds[i], nanos);
        }
        return times;
    }

    private static double[] column(BytesIn in, int[] unit, int units, double steps) throws BytesIn.Broken {
        long[] last = new long[units];
        double[] values = new double[unit.length];
        for (int i = 0; i < unit.length; i++) {
            long number = in.number();
            if ((number & 1) == 0) {
                values[i] = in.bits();
            } else {
                long zigzag = number >>> 1;
                last[unit[i]] += zigzag >>> 1 ^ -(zigzag & 1);
                values[i] = last[unit[i]] / steps;
            }
        }
        return values;
    }

    private static GeoPoint point(double longitude, double latitude) throws BytesIn.Broken {
        try {
            return new GeoPoint(longitude, latitude);
        } catch (IllegalArgumentException e) {
            throw new BytesIn.Broken(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Double some(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
