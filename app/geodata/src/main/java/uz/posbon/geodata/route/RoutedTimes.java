package uz.posbon.geodata.route;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.ResponsePath;
import com.graphhopper.util.Parameters;
import com.graphhopper.util.PointList;
import com.graphhopper.util.exceptions.ConnectionNotFoundException;
import com.graphhopper.util.exceptions.PointNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.geo.GeoPoint;

/** Travel times along the streets of a prepared network. What it cannot route it answers with a straight line, and says why. */
public final class RoutedTimes implements TravelTimes {
    /** A place farther from any street than this is not on the network. */
    public static final double SNAP_METRES = 300;

    /** From the street to the door: a hose is laid, a stretcher is carried. */
    private static final double OFF_ROAD_METRES_PER_SECOND = 5 / 3.6;

    private static final Logger LOG = LoggerFactory.getLogger(RoutedTimes.class);

    private final GraphHopper hopper;
    private final StraightTimes straight = new StraightTimes();
    // Files are unmapped on closing; whoever still reads them then would bring the whole program down.
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private boolean closed;

    private RoutedTimes(GraphHopper hopper) {
        this.hopper = hopper;
    }

    /**
     * Opens a prepared network. Touches the disk: not for the FX thread.
     *
     * @throws IOException when the folder holds no whole network of this version
     */
    public static RoutedTimes open(Path folder) throws IOException {
        GraphHopper hopper = RoadNetwork.reading(folder);
        try {
            if (hopper.load()) {
                return new RoutedTimes(hopper);
            }
        } catch (RuntimeException broken) {
            hopper.close();
            throw new IOException("The road network in " + folder + " cannot be used: " + broken.getMessage(), broken);
        }
        throw new IOException("There is no road network in " + folder);
    }

    @Override
    public boolean isRouted() {
        return true;
    }

    @Override
    public Travel between(GeoPoint start, GeoPoint end) {
        open.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The road network is closed");
            }
            return route(start, end);
        } finally {
            open.readLock().unlock();
        }
    }

    private Travel route(GeoPoint start, GeoPoint end) {
        GHRequest request = new GHRequest(start.latitude(), start.longitude(), end.latitude(), end.longitude());
        request.setProfile(RoadNetwork.PROFILE);
        request.putHint(Parameters.Routing.INSTRUCTIONS, false);
        GHResponse response;
        try {
            response = hopper.route(request);
        } catch (RuntimeException broken) {
            LOG.warn("Cannot route from {} to {}", start, end, broken);
            return straight.between(start, end, WhyStraight.FAILED);
        }
        if (response.hasErrors()) {
            return straight.between(start, end, why(response.getErrors().getFirst(), start, end));
        }
        ResponsePath path = response.getBest();
        PointList stops = path.getWaypoints();
        double before = start.metresTo(point(stops, 0));
        double after = end.metresTo(point(stops, stops.size() - 1));
        if (before > SNAP_METRES || after > SNAP_METRES) {
            return straight.between(start, end, before > SNAP_METRES ? WhyStraight.START_OFF_NETWORK : WhyStraight.END_OFF_NETWORK);
        }
        return routed(path, start, end, before + after);
    }

    private static Travel routed(ResponsePath path, GeoPoint start, GeoPoint end, double offRoad) {
        List<GeoPoint> line = new ArrayList<>(path.getPoints().size() + 2);
        line.add(start);
        for (int i = 0; i < path.getPoints().size(); i++) {
            line.add(point(path.getPoints(), i));
        }
        line.add(end);
        Duration driven = Duration.ofMillis(path.getTime());
        Duration onFoot = Duration.ofSeconds(Math.round(offRoad / OFF_ROAD_METRES_PER_SECOND));
        return new Travel.Routed(driven.plus(onFoot), path.getDistance() + offRoad, line, offRoad);
    }

    private static WhyStraight why(Throwable error, GeoPoint start, GeoPoint end) {
        return switch (error) {
            case ConnectionNotFoundException none -> WhyStraight.NOT_CONNECTED;
            case PointNotFoundException off -> side(off.getPointIndex());
            default -> {
                LOG.warn("Cannot route from {} to {}", start, end, error);
                yield WhyStraight.FAILED;
            }
        };
    }

    private static WhyStraight side(int point) {
        return point == 0 ? WhyStraight.START_OFF_NETWORK : WhyStraight.END_OFF_NETWORK;
    }

    private static GeoPoint point(PointList points, int at) {
        return new GeoPoint(points.getLon(at), points.getLat(at));
    }

    @Override
    public void close() {
        open.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                hopper.close();
            }
        } finally {
            open.writeLock().unlock();
        }
    }
}
