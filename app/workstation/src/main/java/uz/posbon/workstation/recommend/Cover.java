package uz.posbon.workstation.recommend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.StraightTimes;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;

/** Which districts have a free unit of one kind near, before and after some units go. By straight lines: thousands of ways are looked at. */
final class Cover {
    private static final double METRES_PER_DEGREE = 111_195;

    /** A unit that could cover something, and where it stands. */
    private record Post(Unit unit, GeoPoint place) {}

    private final Picture picture;
    private final CoverClass kind;
    private final Journeys journeys;
    private final double reachMetres;
    private final List<Zone> districts;
    private final List<GeoPoint> middles;
    private final List<Post> going = new ArrayList<>();
    private final List<Post> staying = new ArrayList<>();

    Cover(Picture picture, CoverClass kind, List<Unit> picked, List<Unit> sent, Journeys journeys, Instant now) {
        this.picture = picture;
        this.kind = kind;
        this.journeys = journeys;
        this.reachMetres = StraightTimes.METRES_PER_SECOND / StraightTimes.DETOUR * kind.limit().toSeconds();
        this.districts = picture.catalogue().zones().values().stream()
                .filter(zone -> zone.kind().equals(Zone.DISTRICT) && zone.isCurrent(now))
                .sorted(Comparator.comparing(Zone::id))
                .toList();
        this.middles = districts.stream().map(zone -> Middle.of(zone.area())).toList();
        Set<String> gone = new HashSet<>(picked.stream().map(Unit::id).toList());
        for (Unit unit : picture.units().values()) {
            UnitPosition position = picture.positions().get(unit.id());
            if (unit.capabilities().contains(kind.capability()) && position != null && Standing.of(picture, unit, null, now).isFree()) {
                (gone.contains(unit.id()) ? going : staying).add(new Post(unit, position.point()));
            }
        }
        for (Unit unit : sent) {
            Site home = unit.stationId() == null ? null : picture.catalogue().sites().get(unit.stationId());
            if (home != null && unit.capabilities().contains(kind.capability())) {
                going.add(new Post(unit, home.position()));
            }
        }
        staying.sort(Comparator.comparing(post -> post.unit().id()));
    }

    /** The districts that lose their last unit, each with who could move there. */
    List<MoveUp> gaps() {
        if (going.isEmpty()) {
            return List.of();
        }
        int[] near = IntStream.range(0, districts.size()).map(district -> near(staying, district)).toArray();
        List<MoveUp> gaps = new ArrayList<>();
        for (int district = 0; district < near.length; district++) {
            if (near[district] == 0 && near(going, district) > 0) {
                gaps.add(fill(district, near));
            }
        }
        return gaps;
    }

    private int near(List<Post> posts, int district) {
        return (int) posts.stream().filter(post -> reaches(post, district)).count();
    }

    private boolean reaches(Post post, int district) {
        GeoPoint middle = middles.get(district);
        return Math.abs(post.place().latitude() - middle.latitude()) * METRES_PER_DEGREE <= reachMetres
                && post.place().metresTo(middle) <= reachMetres;
    }

    /** The nearest unit that every district near it can spare. It then counts for the district it moves to. */
    private MoveUp fill(int district, int[] near) {
        GeoPoint middle = middles.get(district);
        Post mover = staying.stream()
                .filter(post -> IntStream.range(0, near.length).noneMatch(other -> near[other] == 1 && reaches(post, other)))
                .min(Comparator.comparingDouble(post -> post.place().metresTo(middle)))
                .orElse(null);
        Zone zone = districts.get(district);
        if (mover == null) {
            return new MoveUp(zone, kind.capability(), kind.limit(), null, null, null);
        }
        Site station = station(zone, mover.unit().agencyId(), middle);
        GeoPoint to = station == null ? middle : station.position();
        IntStream.range(0, near.length).filter(other -> reaches(mover, other)).forEach(other -> near[other]--);
        staying.remove(mover);
        Post moved = new Post(mover.unit(), middle);
        staying.add(moved);
        IntStream.range(0, near.length).filter(other -> reaches(moved, other)).forEach(other -> near[other]++);
        return new MoveUp(zone, kind.capability(), kind.limit(), mover.unit(), station, journeys.between(mover.place(), to));
    }

    private @Nullable Site station(Zone zone, String agencyId, GeoPoint middle) {
        return picture.catalogue().sites().values().stream()
                .filter(site -> site.kind().equals(Site.STATION) && zone.id().equals(site.zoneId()) && agencyId.equals(site.agencyId()))
                .min(Comparator.comparingDouble((Site site) -> site.position().metresTo(middle)).thenComparing(Site::id))
                .orElse(null);
    }
}
