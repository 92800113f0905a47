package uz.posbon.workstation.citymap;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.geodata.mapdata.MapData;
import uz.posbon.geodata.osm.Gazetteer;
import uz.posbon.workstation.recommend.Journeys;

/**
 * What the desk knows of the city beyond the backend's catalogue: names of streets and houses, and how long ways take. Without map data it knows
 * straight lines only. Thread-safe.
 */
public final class CityKnowledge implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CityKnowledge.class);

    private final Journeys journeys;
    private final CityPlaces places;
    private volatile @Nullable Gazetteer gazetteer;
    private @Nullable MapData data;

    public CityKnowledge(Journeys journeys, CityPlaces places) {
        this.journeys = journeys;
        this.places = places;
    }

    public Journeys journeys() {
        return journeys;
    }

    public CityPlaces places() {
        return places;
    }

    /** Streets and houses; null as long as there are none. */
    @Nullable Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * Opens map data that {@code installers/map-data} prepared. Takes seconds for a country: not for the FX thread.
     *
     * @throws IOException when it is not whole; the message is fit for the operator, and the desk goes on without
     */
    public void open(Path folder) throws IOException {
        MapData opened = MapData.open(folder);
        synchronized (this) {
            data = opened;
        }
        journeys.use(opened.travelTimes());
        Gazetteer names = opened.gazetteer();
        gazetteer = names;
        places.gazetteer(names);
        LOG.info("map data {} is open: {}", folder, opened.facts());
    }

    @Override
    public synchronized void close() throws IOException {
        if (data != null) {
            data.close();
        }
    }
}
