package uz.posbon.geodata.mapdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import uz.posbon.geodata.osm.Extract;
import uz.posbon.geodata.osm.GazetteerBuild;
import uz.posbon.geodata.osm.GazetteerSummary;
import uz.posbon.geodata.route.RoadNetworkBuild;

/**
 * Prepares map data. Until the last step the folder holds what it held before: killed at any moment it leaves the former data, or
 * none, and the next run removes the rest.
 */
public final class Preparation {
    private final Clock clock;
    private final Progress progress;

    public Preparation(Clock clock, Progress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Prepares, unless the folder already holds whole data of this very extract.
     *
     * @throws IOException when the extract is no whole extract, or the folder cannot be written
     */
    public MapDataFacts run(Path extract, Path directory) throws IOException {
        if (!Files.isRegularFile(extract)) {
            throw new IOException(Files.isDirectory(extract) ? extract + " is a folder, not an extract" : "There is no file " + extract);
        }
        try (Extract checked = Extract.open(extract); Workplace workplace = Workplace.enter(directory)) {
            progress.step("Looking at the extract", 0);
            String sha256 = sha256(extract);
            Optional<Manifest> former = whole(directory);
            workplace.clean(former.map(Manifest::folder).orElse(null));
            if (former.isPresent() && former.get().sha256().equals(sha256)) {
                progress.step("Already prepared", 1);
                return former.get().facts();
            }
            Path folder = workplace.begin(sha256);
            try {
                Manifest manifest = build(extract, checked, sha256, folder);
                manifest.write(directory);
                workplace.clean(manifest.folder());
                return manifest.facts();
            } catch (IOException | RuntimeException | Error failed) {
                Workplace.remove(folder);
                throw failed;
            }
        }
    }

    private Manifest build(Path extract, Extract checked, String sha256, Path folder) throws IOException {
        GazetteerSummary names = GazetteerBuild.build(checked, folder.resolve(MapData.GAZETTEER), done -> progress.step("Names and addresses", done));
        progress.step("Road network", 0);
        RoadNetworkBuild.Network network = RoadNetworkBuild.build(extract, folder.resolve(MapData.ROADS));
        progress.step("Road network", 1);
        MapDataFacts facts = MapDataFacts.of(String.valueOf(extract.getFileName()), clock.instant(), names, network);
        return new Manifest(sha256, String.valueOf(folder.getFileName()), Workplace.settle(folder), facts);
    }

    private Optional<Manifest> whole(Path directory) {
        try {
            Manifest manifest = Manifest.read(directory);
            manifest.check(directory);
            return Optional.of(manifest);
        } catch (IOException notWhole) {
            progress.step("Preparing anew", 0);
            return Optional.empty();
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
