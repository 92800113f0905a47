package uz.posbon.ui.map.coordinates;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One coordinate as it was written.
 *
 * @param parts degrees, then minutes, then seconds; never empty
 * @param hemisphere what its letters say; null without letters
 * @param text the figures and letters
 */
record Angle(List<Part> parts, @Nullable Hemisphere hemisphere, String text) {

    private static final int PARTS = 3;
    private static final int SURE_DIGITS = 2;

    Angle {
        parts = List.copyOf(parts);
    }

    /**
     * One number.
     *
     * @param value without its sign
     * @param negative whether a minus stands before it
     * @param digits figures behind the point
     * @param unit 0 degrees, 1 minutes, 2 seconds, -1 when no mark says it
     */
    record Part(double value, boolean negative, int digits, int unit) {}

    /** What letters say of an axis and a direction. */
    enum Hemisphere {
        NORTH(Axis.LATITUDE, 1),
        SOUTH(Axis.LATITUDE, -1),
        EAST(Axis.LONGITUDE, 1),
        WEST(Axis.LONGITUDE, -1),
        /** The word latitude, whose number keeps its own sign. */
        LATITUDE(Axis.LATITUDE, 0),
        LONGITUDE(Axis.LONGITUDE, 0);

        private final Axis axis;
        private final int sign;

        Hemisphere(Axis axis, int sign) {
            this.axis = axis;
            this.sign = sign;
        }
    }

    Axis axis() {
        return hemisphere == null ? Axis.UNKNOWN : hemisphere.axis;
    }

    /** Two or four bare whole numbers are houses and flats; six are degrees, minutes and seconds. */
    boolean looksMeant() {
        return hemisphere != null || parts.size() == PARTS || parts.stream().anyMatch(part -> part.digits() > 0 || part.unit() >= 0);
    }

    /** Whether one number alone can only be half a place. */
    boolean surelyMeant() {
        return hemisphere != null || parts.stream().anyMatch(part -> part.digits() >= SURE_DIGITS || part.unit() == 0);
    }

    Notation notation() {
        return switch (parts.size()) {
            case 1 -> Notation.DECIMAL;
            case 2 -> Notation.DEGREES_MINUTES;
            default -> Notation.DEGREES_MINUTES_SECONDS;
        };
    }

    Optional<Reading.Refused> fault() {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).value() >= 60) {
                return Optional.of(new Reading.Refused(Fault.MINUTES_OUT_OF_RANGE, Decimal.plain(parts.get(i).value())));
            }
        }
        boolean signed = hemisphere != null && hemisphere.sign != 0 && parts.getFirst().negative();
        return signed ? Optional.of(new Reading.Refused(Fault.CONTRADICTION, text)) : Optional.empty();
    }

    /** Whether the numbers can stand together: at most three, marks in their order, only the last one broken, only the first one signed. */
    boolean wellFormed() {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean last = i == parts.size() - 1;
            if (part.unit() >= 0 && part.unit() != i || !last && part.digits() > 0 || i > 0 && part.negative()) {
                return false;
            }
        }
        return parts.size() <= PARTS;
    }

    double degrees() {
        double value = 0;
        for (int i = parts.size() - 1; i >= 0; i--) {
            value = value / 60 + parts.get(i).value();
        }
        boolean minus = hemisphere == null || hemisphere.sign == 0 ? parts.getFirst().negative() : hemisphere.sign < 0;
        return minus ? -value : value;
    }
}
