package uz.posbon.geodata.mapdata;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.osm.Gazetteer;
import uz.posbon.geodata.route.RoutedTimes;
import uz.posbon.geodata.route.TravelTimes;

/**
 * A folder that {@code installers/map-data} has prepared, open. Opening looks at the files' sizes alone; gazetteer and road network
 * open when first asked for and are shared from then on. Any thread; touches the disk, so not the FX thread.
 */
public final class MapData implements AutoCloseable {
    static final String GAZETTEER = "gazetteer.db";
    static final String ROADS = "roads";

    private final Path data;
    private final MapDataFacts facts;
    private @Nullable Gazetteer gazetteer;
    private @Nullable TravelTimes travelTimes;
    private boolean closed;

    private MapData(Path data, MapDataFacts facts) {
        this.data = data;
        this.facts = facts;
    }

    /**
     * Opens prepared map data.
     *
     * @throws IOException when there is none, or it is not whole; the message says what to do
     */
    public static MapData open(Path directory) throws IOException {
        Manifest manifest = Manifest.read(directory);
        manifest.check(directory);
        return new MapData(directory.resolve(manifest.folder()), manifest.facts());
    }

    /** What it covers. */
    public MapDataFacts facts() {
        return facts;
    }

    /**
     * Streets, addresses and places. Closed together with this.
     *
     * @throws IOException when it cannot be read
     */
    public synchronized Gazetteer gazetteer() throws IOException {
        checkOpen();
        Gazetteer open = gazetteer == null ? Gazetteer.open(data.resolve(GAZETTEER)) : gazetteer;
        gazetteer = open;
        return open;
    }

    /**
     * Travel times along the streets. Closed together with this.
     *
     * @throws IOException when the road network cannot be read
     */
    public synchronized TravelTimes travelTimes() throws IOException {
        checkOpen();
        TravelTimes open = travelTimes == null ? RoutedTimes.open(data.resolve(ROADS)) : travelTimes;
        travelTimes = open;
        return open;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The map data is closed");
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (travelTimes != null) {
            travelTimes.close();
        }
        if (gazetteer != null) {
            gazetteer.close();
        }
    }
}
