package uz.posbon.geodata.route;

import java.time.Duration;
import java.util.List;
import uz.posbon.sdk.geo.GeoPoint;

/** A way from one place to another: how long it takes, how far it is, and what that knowledge stands on. Immutable. */
public sealed interface Travel {

    /** How long it takes. */
    Duration duration();

    /** How far it is by the way taken or assumed. */
    double metres();

    /**
     * Along streets.
     *
     * @param line the way on the map, from the start to the end
     * @param offRoadMetres how much of it is not on streets: from the start to the network and from the network to the end
     */
    record Routed(Duration duration, double metres, List<GeoPoint> line, double offRoadMetres) implements Travel {
        public Routed {
            line = List.copyOf(line);
        }
    }

    /**
     * A straight line times a detour factor.
     *
     * @param why why it is not routed
     */
    record Straight(Duration duration, double metres, WhyStraight why) implements Travel {}
}
