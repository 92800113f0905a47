package uz.posbon.ui.map.coordinates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.LonLat;

/** Degrees, with or without minutes and seconds, in either order. */
final class AngleReader {

    private AngleReader() {}

    static Reading read(String text, @Nullable LonLat reference) {
        Optional<List<Angle>> found = AngleText.angles(text);
        if (found.isEmpty()) {
            return new Reading.Other();
        }
        List<Angle> angles = found.get();
        if (angles.size() > 2 || angles.stream().noneMatch(Angle::looksMeant)) {
            return new Reading.Other();
        }
        Optional<Reading.Refused> fault = angles.stream().map(Angle::fault).flatMap(Optional::stream).findFirst();
        if (fault.isPresent()) {
            return fault.get();
        }
        if (angles.size() == 1) {
            return angles.getFirst().surelyMeant() ? new Reading.Refused(Fault.HALF, text) : new Reading.Other();
        }
        return pair(angles.getFirst(), angles.getLast(), text, reference);
    }

    private static Reading pair(Angle first, Angle second, String text, @Nullable LonLat reference) {
        Axis one = first.axis();
        Axis two = second.axis();
        if (one != Axis.UNKNOWN && one == two) {
            return new Reading.Refused(Fault.CONTRADICTION, text);
        }
        Notation notation = first.notation();
        if (one == Axis.LATITUDE || two == Axis.LONGITUDE) {
            return named(first, second, notation);
        }
        if (one == Axis.LONGITUDE || two == Axis.LATITUDE) {
            return named(second, first, notation);
        }
        return eitherOrder(first.degrees(), second.degrees(), notation, reference);
    }

    private static Reading named(Angle lat, Angle lon, Notation notation) {
        if (Math.abs(lat.degrees()) > 90) {
            return new Reading.Refused(Fault.OUT_OF_RANGE, lat.text());
        }
        if (Math.abs(lon.degrees()) > 180) {
            return new Reading.Refused(Fault.OUT_OF_RANGE, lon.text());
        }
        return Reading.Understood.named(new LonLat(lon.degrees(), lat.degrees()), notation);
    }

    private static Reading eitherOrder(double first, double second, Notation notation, @Nullable LonLat reference) {
        List<Position> possible = new ArrayList<>();
        if (Math.abs(first) <= 90 && Math.abs(second) <= 180) {
            possible.add(new Position(new LonLat(second, first), notation, AxisOrder.LATITUDE_FIRST));
        }
        if (Math.abs(second) <= 90 && Math.abs(first) <= 180 && first != second) {
            possible.add(new Position(new LonLat(first, second), notation, AxisOrder.LONGITUDE_FIRST));
        }
        if (possible.isEmpty()) {
            double worse = Math.abs(first) > Math.abs(second) ? first : second;
            return new Reading.Refused(Fault.OUT_OF_RANGE, Decimal.plain(worse));
        }
        if (reference != null) {
            possible.sort(Comparator.comparingDouble(position -> Ground.metres(position.place(), reference)));
        }
        return new Reading.Understood(possible);
    }
}
