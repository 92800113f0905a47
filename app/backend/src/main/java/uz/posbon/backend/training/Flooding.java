package uz.posbon.backend.training;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.training.scenario.AlarmDraft;
import uz.posbon.sdk.training.scenario.FloodArea;
import uz.posbon.sdk.training.scenario.FloodPart;
import uz.posbon.sdk.training.scenario.Inject;

/** Alarms of floods that are still to come. Not thread-safe. */
final class Flooding {
    /** What alarms are told as together. {@code step} is null where the trainer let the flood happen. */
    record Part(@Nullable String step, String by) {}

    /** One alarm. */
    record Drop(Instant time, AlarmDraft alarm, @Nullable GeoPoint place, Part part) {}

    private static final double METRES_IN_A_DEGREE = 111_320;
    private static final int TRIES = 200;

    private final List<Drop> coming = new ArrayList<>();

    void begin(Inject.Flood flood, Picture picture, Instant now, Random chance, @Nullable String step, String by) {
        int weights = flood.parts().stream().mapToInt(FloodPart::weight).sum();
        for (int i = 0; i < flood.count(); i++) {
            Instant time = now.plus(Duration.ofMillis(chance.nextLong(flood.over().toMillis())));
            AlarmDraft alarm = part(flood.parts(), chance.nextInt(weights));
            coming.add(new Drop(time, alarm, place(flood.area(), picture, chance), new Part(step, by)));
        }
        coming.sort(Comparator.comparing(Drop::time));
    }

    private static AlarmDraft part(List<FloodPart> parts, int drawn) {
        int left = drawn;
        Iterator<FloodPart> each = parts.iterator();
        FloodPart part = each.next();
        while (left >= part.weight()) {
            left -= part.weight();
            part = each.next();
        }
        return part.alarm();
    }

    private static @Nullable GeoPoint place(FloodArea area, Picture picture, Random chance) {
        return switch (area) {
            case FloodArea.Around around -> around(around, chance);
            case FloodArea.InZone in -> {
                Zone zone = picture.catalogue().zones().get(in.zoneId());
                yield zone == null ? null : inside(zone.area(), chance);
            }
        };
    }

    /** Even over the disc: the root keeps them from crowding in the middle. */
    private static GeoPoint around(FloodArea.Around around, Random chance) {
        double far = around.radiusMetres() * Math.sqrt(chance.nextDouble());
        double course = chance.nextDouble() * 2 * Math.PI;
        double latitude = around.centre().latitude() + far * Math.cos(course) / METRES_IN_A_DEGREE;
        double longitude = around.centre().longitude()
                + far * Math.sin(course) / (METRES_IN_A_DEGREE * Math.cos(Math.toRadians(around.centre().latitude())));
        return new GeoPoint(longitude, latitude);
    }

    private static @Nullable GeoPoint inside(GeoShape shape, Random chance) {
        DoubleSummaryStatistics longitudes = points(shape).mapToDouble(GeoPoint::longitude).summaryStatistics();
        DoubleSummaryStatistics latitudes = points(shape).mapToDouble(GeoPoint::latitude).summaryStatistics();
        for (int i = 0; i < TRIES; i++) {
            GeoPoint point = new GeoPoint(between(longitudes, chance), between(latitudes, chance));
            if (shape.contains(point)) {
                return point;
            }
        }
        return null;
    }

    private static Stream<GeoPoint> points(GeoShape shape) {
        return shape.polygons().stream().flatMap(polygon -> polygon.rings().stream()).flatMap(List::stream);
    }

    private static double between(DoubleSummaryStatistics range, Random chance) {
        return range.getMin() + (range.getMax() - range.getMin()) * chance.nextDouble();
    }

    /** So many of a step, or of what the trainer let happen, have been raised already, as a log tells. */
    void raised(@Nullable String step, int count) {
        int left = count;
        for (Iterator<Drop> each = coming.iterator(); left > 0 && each.hasNext(); ) {
            if (Objects.equals(each.next().part().step(), step)) {
                each.remove();
                left--;
            }
        }
    }

    /** Those whose time has come, in their order; each once. */
    List<Drop> due(Instant now) {
        List<Drop> due = new ArrayList<>();
        for (Iterator<Drop> each = coming.iterator(); each.hasNext(); ) {
            Drop next = each.next();
            if (next.time().isAfter(now)) {
                break;
            }
            due.add(next);
            each.remove();
        }
        return due;
    }
}
