package uz.posbon.backend.city;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;

/** The streets as a graph: corners, stretches between them, and the fastest way from anywhere to anywhere. Immutable. */
final class StreetGraph {
    /** Speed between a place and the street, e.g. through yards. */
    private static final double YARD_SPEED = kmh(20);

    private final List<GeoPoint> corners;
    private final List<Stretch> stretches;
    private final List<List<Stretch>> from;

    /** A piece of street between two neighbouring corners, seen from {@code start}; speed in metres per second. */
    record Stretch(int start, int end, double metres, double speed, LocalText name) {
        /** What the crews call it. */
        String street() {
            return name.in("uz-Latn");
        }

        private Stretch turned() {
            return new Stretch(end, start, metres, speed, name);
        }
    }

    private record OnStreet(Stretch stretch, double share, GeoPoint point, double metresAway) {}

    private record Step(int corner, double seconds) {}

    private StreetGraph(List<GeoPoint> corners, List<Stretch> stretches) {
        this.corners = List.copyOf(corners);
        this.stretches = List.copyOf(stretches);
        from = new ArrayList<>();
        corners.forEach(c -> from.add(new ArrayList<>()));
        for (Stretch s : stretches) {
            from.get(s.start()).add(s);
            from.get(s.end()).add(s.turned());
        }
    }

    static StreetGraph of(List<CityFile.Street> streets) {
        Map<GeoPoint, Integer> index = new HashMap<>();
        List<GeoPoint> corners = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        for (CityFile.Street street : streets) {
            double speed = speed(street.properties().kind());
            LocalText name = spoken(street.properties().name());
            List<GeoPoint> line = street.geometry().points();
            int before = -1;
            for (GeoPoint point : line) {
                int here = index.computeIfAbsent(point, p -> {
                    corners.add(p);
                    return corners.size() - 1;
                });
                if (before >= 0) {
                    stretches.add(new Stretch(before, here, corners.get(before).metresTo(point), speed, name));
                }
                before = here;
            }
        }
        return new StreetGraph(corners, stretches);
    }

    /** In Uzbek nobody says that it is a street. */
    private static LocalText spoken(LocalText name) {
        Map<String, String> names = new HashMap<>(name.byLanguage());
        names.computeIfPresent("uz-Latn", (language, text) -> text.replaceFirst(" (shoh )?koʻchasi$", ""));
        names.computeIfPresent("uz-Cyrl", (language, text) -> text.replaceFirst(" (шоҳ )?кўчаси$", ""));
        return new LocalText(names);
    }

    private static double speed(String kind) {
        return switch (kind) {
            case "motorway" -> kmh(60);
            case "primary" -> kmh(50);
            default -> kmh(40);
        };
    }

    private static double kmh(double value) {
        return value / 3.6;
    }

    List<GeoPoint> corners() {
        return corners;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    List<Stretch> stretchesFrom(int corner) {
        return from.get(corner);
    }

    /** The fastest way; it begins and ends exactly at the given places, beside the street if they are. */
    Route route(GeoPoint start, GeoPoint goal) {
        OnStreet first = nearest(start);
        OnStreet last = nearest(goal);
        if (goal.metresTo(start) < first.metresAway() + last.metresAway()) {
            return Route.of(List.of(new Route.Leg(start, goal, YARD_SPEED)));
        }
        Route round = route(start, first, between(first, last), last, goal);
        if (!first.stretch().equals(last.stretch())) {
            return round;
        }
        Route.Leg along = new Route.Leg(first.point(), last.point(), first.stretch().speed());
        Route straight = route(start, first, List.of(along), last, goal);
        return straight.seconds() <= round.seconds() ? straight : round;
    }

    private static Route route(GeoPoint start, OnStreet first, List<Route.Leg> way, OnStreet last, GeoPoint goal) {
        List<Route.Leg> legs = new ArrayList<>();
        legs.add(new Route.Leg(start, first.point(), YARD_SPEED));
        legs.addAll(way);
        legs.add(new Route.Leg(last.point(), goal, YARD_SPEED));
        return Route.of(legs);
    }

    private List<Route.Leg> between(OnStreet first, OnStreet last) {
        double[] seconds = new double[corners.size()];
        Arrays.fill(seconds, Double.POSITIVE_INFINITY);
        Stretch[] by = new Stretch[corners.size()];
        PriorityQueue<Step> queue = new PriorityQueue<>((a, b) -> Double.compare(a.seconds(), b.seconds()));
        Stretch at = first.stretch();
        offer(queue, seconds, at.start(), first.share() * at.metres() / at.speed());
        offer(queue, seconds, at.end(), (1 - first.share()) * at.metres() / at.speed());
        while (!queue.isEmpty()) {
            Step step = queue.poll();
            if (step.seconds() > seconds[step.corner()]) {
                continue;
            }
            for (Stretch next : from.get(step.corner())) {
                if (offer(queue, seconds, next.end(), step.seconds() + next.metres() / next.speed())) {
                    by[next.end()] = next;
                }
            }
        }
        Stretch to = last.stretch();
        double overStart = seconds[to.start()] + last.share() * to.metres() / to.speed();
        double overEnd = seconds[to.end()] + (1 - last.share()) * to.metres() / to.speed();
        return legs(first, last, by, overStart <= overEnd ? to.start() : to.end());
    }

    private static boolean offer(PriorityQueue<Step> queue, double[] seconds, int corner, double cost) {
        if (cost >= seconds[corner]) {
            return false;
        }
        seconds[corner] = cost;
        queue.add(new Step(corner, cost));
        return true;
    }

    private List<Route.Leg> legs(OnStreet first, OnStreet last, Stretch[] by, int lastCorner) {
        ArrayDeque<Route.Leg> legs = new ArrayDeque<>();
        legs.add(new Route.Leg(corners.get(lastCorner), last.point(), last.stretch().speed()));
        int corner = lastCorner;
        for (Stretch s = by[corner]; s != null; s = by[corner]) {
            legs.addFirst(new Route.Leg(corners.get(s.start()), corners.get(s.end()), s.speed()));
            corner = s.start();
        }
        legs.addFirst(new Route.Leg(first.point(), corners.get(corner), first.stretch().speed()));
        return List.copyOf(legs);
    }

    private OnStreet nearest(GeoPoint point) {
        OnStreet best = null;
        for (Stretch s : stretches) {
            GeoPoint start = corners.get(s.start());
            GeoPoint end = corners.get(s.end());
            double share = Plane.nearestShare(point, start, end);
            GeoPoint there = Plane.between(start, end, share);
            double away = there.metresTo(point);
            if (best == null || away < best.metresAway()) {
                best = new OnStreet(s, share, there, away);
            }
        }
        if (best == null) {
            throw new IllegalStateException("a city without streets");
        }
        return best;
    }
}
