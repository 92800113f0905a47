package uz.posbon.ui.video;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a recording was made: what the manifest of evidence beside the file says of its first picture. Anything else a file carries, its time of
 * change first of all, is the time somebody copied it.
 */
final class RecordingDate {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingDate.class);
    /** Manifests are small; whatever is larger is something else. */
    private static final long LARGEST = 1 << 20;
    /** What an export appends to the name all its files share. */
    private static final Pattern APPENDED = Pattern.compile("(-\\d{1,3})?(_\\d{1,6})?\\.[^.]*$");
    private static final Pattern CAMERA = Pattern.compile("\"camera\"\\s*:\\s*\\{[^}]*\"name\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private RecordingDate() {}

    /** When its first picture was taken; empty where nothing trustworthy says so. Reads files. */
    static Optional<Instant> of(URI uri) {
        return file(uri).flatMap(RecordingDate::entry).map(entry -> entry.group(2)).flatMap(RecordingDate::instant);
    }

    /** What the camera was called that it is of. Reads files. */
    static Optional<String> camera(Path file) {
        return manifest(file).map(CAMERA::matcher).filter(Matcher::find).map(found -> found.group(1).replaceAll("\\\\(.)", "$1"));
    }

    private static Optional<Path> file(URI uri) {
        try {
            return "file".equalsIgnoreCase(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            LOG.debug("no path: {}", VideoAddress.of(uri));
            return Optional.empty();
        }
    }

    /** The line of this file, if the file is still the one that was exported. */
    private static Optional<Matcher> entry(Path file) {
        return manifest(file).map(json -> line(file).matcher(json)).filter(Matcher::find).filter(found -> size(file) == Long.parseLong(found.group(1)));
    }

    private static Pattern line(Path file) {
        return Pattern.compile("\"file\"\\s*:\\s*\"" + Pattern.quote(file.getFileName().toString())
                + "\"[^}]*\"bytes\"\\s*:\\s*(\\d{1,18})\\b[^}]*\"firstPicture\"\\s*:\\s*\"([^\"]*)\"");
    }

    private static Optional<String> manifest(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            return Optional.empty();
        }
        String shared = APPENDED.matcher(name.toString()).replaceFirst("");
        DirectoryStream.Filter<Path> beside =
                other -> other.getFileName().toString().startsWith(shared) && other.getFileName().toString().endsWith(".json");
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, beside)) {
            for (Path other : found) {
                String json = Files.size(other) > LARGEST ? "" : Files.readString(other);
                if (json.contains("\"posbon-evidence/1\"") && line(file).matcher(json).find()) {
                    return Optional.of(json);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.debug("nothing beside {}: {}", name, e.toString());
        }
        return Optional.empty();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            LOG.debug("{} cannot be measured: {}", file.getFileName(), e.toString());
            return -1;
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            LOG.warn("a manifest with the time {}", text);
            return Optional.empty();
        }
    }
}
