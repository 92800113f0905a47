package uz.posbon.backend.city;

import java.util.List;
import uz.posbon.sdk.geo.GeoPoint;

/** A way to drive, and where one is on it after some time. Immutable. */
record Route(List<Leg> legs, double metres, double seconds) {
    /** A straight piece driven at one speed, in metres per second. */
    record Leg(GeoPoint from, GeoPoint to, double speed) {
        double metres() {
            return from.metresTo(to);
        }

        double seconds() {
            return metres() / speed;
        }
    }

    /** Where one is: course in degrees, speed in metres per second; {@code arrived} with speed 0 at the end. */
    record Fix(GeoPoint point, double course, double speed, boolean arrived) {}

    static Route of(List<Leg> legs) {
        return new Route(
                List.copyOf(legs),
                legs.stream().mapToDouble(Leg::metres).sum(),
                legs.stream().mapToDouble(Leg::seconds).sum());
    }

    /** Where one is {@code elapsed} seconds after the start; before it at the start, after the end at the end. */
    Fix at(double elapsed) {
        double left = Math.max(0, elapsed);
        for (Leg leg : legs) {
            double seconds = leg.seconds();
            if (left < seconds) {
                return new Fix(Plane.between(leg.from(), leg.to(), left / seconds), Plane.course(leg.from(), leg.to()), leg.speed(), false);
            }
            left -= seconds;
        }
        Leg last = legs.getLast();
        return new Fix(last.to(), Plane.course(last.from(), last.to()), 0, true);
    }
}
