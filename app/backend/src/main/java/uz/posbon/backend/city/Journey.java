package uz.posbon.backend.city;

import java.time.Duration;
import java.time.Instant;

/** A route being driven; {@code pace} 1 drives at the streets' speeds, less is slower. */
record Journey(Route route, Instant start, double pace) {
    private static final double NANOS = 1e9;

    Route.Fix at(Instant now) {
        Route.Fix fix = route.at(Duration.between(start, now).toNanos() / NANOS * pace);
        return new Route.Fix(fix.point(), fix.course(), fix.speed() * pace, fix.arrived());
    }
}
