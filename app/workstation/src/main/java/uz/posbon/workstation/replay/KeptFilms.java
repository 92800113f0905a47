package uz.posbon.workstation.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The films that were exported as evidence and lie in some folders with their manifests. What a file's own time says counts for nothing: only a manifest
 * tells when its pictures were taken, and only of a file that still has the size it was exported with. Immutable.
 */
public final class KeptFilms {
    private static final Logger LOG = LoggerFactory.getLogger(KeptFilms.class);
    /** Manifests are small; whatever is larger is something else. */
    private static final long LARGEST = 1 << 20;
    private static final String FORMAT = "\"posbon-evidence/1\"";
    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern CAMERA = Pattern.compile("\"camera\"\\s*:\\s*\\{\\s*\"id\"\\s*:\\s*" + TEXT + "\\s*,\\s*\"name\"\\s*:\\s*" + TEXT);
    private static final Pattern FILE = Pattern.compile(
            "\\{\\s*\"file\"\\s*:\\s*" + TEXT + "[^{}]*?\"bytes\"\\s*:\\s*(\\d{1,18})[^{}]*?\"firstPicture\"\\s*:\\s*\"([^\"]*)\"\\s*,\\s*\"lastPicture\"\\s*:\\s*\"([^\"]*)\"");

    private final List<KeptFilm> films;

    KeptFilms(List<KeptFilm> films) {
        this.films = films.stream().sorted(Comparator.comparing(KeptFilm::from).thenComparing(KeptFilm::camera).thenComparing(KeptFilm::file)).toList();
    }

    /** Reads what lies in these folders and not below them; folders that are not there hold nothing. Blocks. */
    public static KeptFilms in(Collection<Path> folders) {
        List<KeptFilm> found = new ArrayList<>();
        folders.stream().map(folder -> folder.toAbsolutePath().normalize()).distinct().filter(Files::isDirectory).forEach(folder -> {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(file -> file.toString().endsWith(".json")).forEach(manifest -> found.addAll(films(manifest)));
            } catch (IOException e) {
                LOG.warn("films in {} cannot be listed", folder, e);
            }
        });
        return new KeptFilms(found);
    }

    private static List<KeptFilm> films(Path manifest) {
        List<KeptFilm> found = new ArrayList<>();
        try {
            String json = Files.size(manifest) > LARGEST ? "" : Files.readString(manifest);
            Matcher camera = CAMERA.matcher(json);
            if (!json.contains(FORMAT) || !camera.find()) {
                return found;
            }
            String name = plain(camera.group(2).isEmpty() ? camera.group(1) : camera.group(2));
            for (Matcher file = FILE.matcher(json); file.find();) {
                film(manifest, name, file).ifPresent(found::add);
            }
        } catch (IOException e) {
            LOG.warn("the manifest {} cannot be read", manifest, e);
        }
        return found;
    }

    private static Optional<KeptFilm> film(Path manifest, String camera, Matcher said) throws IOException {
        Path file = manifest.resolveSibling(plain(said.group(1)));
        // A manifest speaks for the files beside it, and for no others.
        if (!Objects.equals(manifest.getParent(), file.getParent()) || !Files.isRegularFile(file) || Files.size(file) != Long.parseLong(said.group(2))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeptFilm(camera, file, Instant.parse(said.group(3)), Instant.parse(said.group(4))));
        } catch (DateTimeException e) {
            LOG.warn("the manifest {} has no such time", manifest, e);
            return Optional.empty();
        }
    }

    private static String plain(String quoted) {
        return quoted.replaceAll("\\\\(.)", "$1");
    }

    /** Those with a picture of the moment, in the order they begin. */
    public List<KeptFilm> at(Instant moment) {
        return films.stream().filter(film -> film.shows(moment)).toList();
    }

    /** The first that begins after the moment and not after the end. */
    Optional<KeptFilm> after(Instant moment, Instant end) {
        return films.stream().filter(film -> film.from().isAfter(moment) && !film.from().isAfter(end)).findFirst();
    }
}
