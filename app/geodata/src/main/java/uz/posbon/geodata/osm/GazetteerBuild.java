package uz.posbon.geodata.osm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import uz.posbon.sdk.geo.GeoPoint;

/** Makes a gazetteer of an OpenStreetMap extract. Used once, by one thread. */
public final class GazetteerBuild {
    private final GazetteerFile file;
    private final Drafts drafts;
    private final Surroundings surroundings = new Surroundings();
    private final Addresses addresses = new Addresses();
    private final List<Found> around = new ArrayList<>();
    private final Seen seen = new Seen();
    private final Envelope box = new Envelope();
    private long lastId;
    private int streetCount;
    private int addressCount;
    private int placeCount;

    private GazetteerBuild(GazetteerFile file, Drafts drafts) {
        this.file = file;
        this.drafts = drafts;
    }

    /**
     * Reads the extract and writes a new file; there must be none. Ends early when the thread is interrupted.
     *
     * @param progress told the fraction done, from 0 to 1
     * @throws ExtractException when the extract is damaged
     * @throws IOException when it cannot be read or the file cannot be written
     */
    public static GazetteerSummary build(Extract extract, Path to, DoubleConsumer progress) throws IOException {
        Drafts drafts = Drafts.of(extract, done -> progress.accept(done * 0.7));
        try (GazetteerFile file = GazetteerFile.begin(to)) {
            GazetteerBuild build = new GazetteerBuild(file, drafts);
            build.areas();
            build.centres();
            build.saveSurroundings();
            progress.accept(0.75);
            build.streets();
            progress.accept(0.85);
            build.things();
            file.finish();
            progress.accept(1);
            return build.summary();
        }
    }

    /** Districts, towns and quarters that have a border. */
    private void areas() {
        record Ground(Names names, Classification kind, Geometry shape) {}
        List<Ground> grounds = new ArrayList<>();
        for (Drafts.Outline outline : drafts.outlines) {
            Optional<Classification> kind = Classification.of(outline.tags()).filter(Classification::isArea);
            if (kind.isPresent() && !Names.of(outline.tags()).isEmpty()) {
                ground(outline).ifPresent(shape -> grounds.add(new Ground(Names.of(outline.tags()), kind.get(), shape)));
            }
        }
        grounds.sort((one, other) -> Double.compare(other.shape().getArea(), one.shape().getArea()));
        for (Ground ground : grounds) {
            Coordinate at = ground.shape().getInteriorPoint().getCoordinate();
            if (isNewArea(ground.names(), ground.kind(), at)) {
                surroundings.add(Area.of(surrounding(ground.names(), ground.kind(), at).id(), ground.kind(), ground.names(), ground.shape()));
            }
        }
    }

    private Optional<Geometry> ground(Drafts.Outline outline) {
        List<Coordinate[]> ways = new ArrayList<>();
        for (long way : outline.ways()) {
            long[] nodes = drafts.rings.get(way);
            if (nodes != null) {
                ways.add(drafts.positions.line(nodes));
            }
        }
        return Outlines.ground(ways);
    }

    /** Towns and quarters that are a point, unless their border was found. */
    private void centres() {
        for (Draft draft : drafts.things) {
            Names names = Names.of(draft.tags());
            Optional<Classification> kind = Classification.of(draft.tags()).filter(Classification::isArea);
            Optional<Coordinate> at = at(draft);
            if (kind.isPresent() && at.isPresent() && !names.isEmpty() && isNewArea(names, kind.get(), at.get())) {
                surroundings.add(surrounding(names, kind.get(), at.get()));
            }
        }
    }

    private Found surrounding(Names names, Classification kind, Coordinate at) {
        Found found = Found.named(++lastId, kind.kind(), kind.detail(), names, List.of(), at, kind.kind().weight());
        around.add(found);
        return found;
    }

    /** Only when all of them are known can it be said which lies in which. */
    private void saveSurroundings() throws IOException {
        for (Found found : around) {
            int rank = new Classification(found.kind(), found.detail()).rank();
            save(Found.named(found.id(), found.kind(), found.detail(), found.names(), surroundings.inside(found.at(), rank), found.at(), found.weight()));
            placeCount++;
        }
    }

    private boolean isNewArea(Names names, Classification kind, Coordinate at) {
        return surroundings.around(at).stream()
                .noneMatch(area -> area.kind().kind() == kind.kind() && area.names().in("").equals(names.in("")));
    }

    private void streets() throws IOException {
        for (Street street : Streets.of(drafts.streets, drafts.positions)) {
            long id = ++lastId;
            // A long street is looked for more often than an alley of the same name.
            double weight = Math.min(0.2, street.metres() / 50_000) + EntryKind.STREET.weight();
            save(Found.named(id, EntryKind.STREET, street.detail(), street.names(), surroundings.inside(street.middle(), 0), street.middle(), weight));
            for (Coordinate[] line : street.lines()) {
                file.addLine(id, line);
            }
            addresses.add(id, street);
            streetCount++;
        }
    }

    private void things() throws IOException {
        for (Draft draft : drafts.things) {
            Optional<Coordinate> at = at(draft);
            if (at.isPresent()) {
                thing(draft.tags(), at.get());
            }
        }
        for (Drafts.Outline outline : drafts.outlines) {
            Optional<Coordinate> at = ground(outline).map(shape -> shape.getInteriorPoint().getCoordinate());
            if (at.isPresent()) {
                thing(outline.tags(), at.get());
            }
        }
    }

    private void thing(Map<String, String> tags, Coordinate at) throws IOException {
        Names names = Names.of(tags);
        Optional<Classification> kind = Classification.of(tags).filter(found -> !found.isArea());
        if (kind.isPresent() && !names.isEmpty() && seen.isNew(names.in("") + "\t" + kind.get().kind(), at)) {
            place(names, kind.get(), at);
        }
        if (Addresses.isAddress(tags)) {
            address(tags, at);
        }
    }

    private void address(Map<String, String> tags, Coordinate at) throws IOException {
        String house = tags.getOrDefault("addr:housenumber", "");
        Names own = Addresses.names(tags);
        if (seen.isNew(Addresses.key(own.in("")) + "\t" + house, at)) {
            long id = ++lastId;
            Long street = addresses.street(tags, at).orElse(null);
            String detail = tags.containsKey("building") ? "building=" + tags.get("building") : "addr:housenumber";
            save(new Found(id, EntryKind.ADDRESS, detail, own, house, street, surroundings.inside(at, 0), at, EntryKind.ADDRESS.weight()));
            addressCount++;
        }
    }

    private void place(Names names, Classification kind, Coordinate at) throws IOException {
        save(Found.named(++lastId, kind.kind(), kind.detail(), names, surroundings.inside(at, 0), at, kind.kind().weight()));
        placeCount++;
    }

    private void save(Found found) throws IOException {
        file.add(found);
        box.expandToInclude(found.at());
    }

    private Optional<Coordinate> at(Draft draft) {
        if (draft.at().length > 0) {
            return Optional.of(new Coordinate(draft.at()[0] / 1e7, draft.at()[1] / 1e7));
        }
        Envelope around = new Envelope();
        for (Coordinate corner : drafts.positions.line(draft.nodes())) {
            around.expandToInclude(corner);
        }
        return Optional.ofNullable(around.centre());
    }

    private GazetteerSummary summary() {
        return new GazetteerSummary(streetCount, addressCount, placeCount,
                box.isNull() ? Optional.empty() : Optional.of(new GeoPoint(box.getMinX(), box.getMinY())),
                box.isNull() ? Optional.empty() : Optional.of(new GeoPoint(box.getMaxX(), box.getMaxY())));
    }
}
