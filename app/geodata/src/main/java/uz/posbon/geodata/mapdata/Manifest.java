package uz.posbon.geodata.mapdata;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The one file that makes a folder map data: what it was made of and which files are whole. Written last, in one step.
 *
 * @param sha256 of the extract
 * @param folder where the data lies, inside the folder of the manifest
 * @param files sizes of all files below it, by their relative paths
 * @param facts what the preparation said, for people
 */
record Manifest(String sha256, String folder, SortedMap<String, Long> files, MapDataFacts facts) {
    static final String NAME = "map-data.properties";

    private static final String VERSION = "1";
    private static final String FILE = "file.";

    static Manifest read(Path directory) throws IOException {
        Path file = directory.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new IOException(Files.isDirectory(directory)
                    ? directory + " holds no map data, or its preparation was not finished; run installers/map-data"
                    : "There is no folder " + directory);
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is damaged: " + e.getMessage(), e);
        }
        if (!VERSION.equals(properties.getProperty("version"))) {
            throw new IOException(directory + " was prepared by another version; run installers/map-data again");
        }
        SortedMap<String, Long> files = new TreeMap<>();
        try {
            for (String key : properties.stringPropertyNames()) {
                if (key.startsWith(FILE)) {
                    files.put(key.substring(FILE.length()), Long.valueOf(properties.getProperty(key, "")));
                }
            }
            return new Manifest(properties.getProperty("sha256", ""), properties.getProperty("folder", ""), files, MapDataFacts.from(properties));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    /** Checks that every file is there and has its size. */
    void check(Path directory) throws IOException {
        for (Map.Entry<String, Long> file : files.entrySet()) {
            Path path = directory.resolve(folder).resolve(file.getKey());
            if (!Files.isRegularFile(path)) {
                throw new IOException("The map data is not whole: " + path + " is missing; run installers/map-data again");
            }
            if (Files.size(path) != file.getValue()) {
                throw new IOException("The map data is not whole: " + path + " has " + Files.size(path) + " bytes instead of " + file.getValue()
                        + "; run installers/map-data again");
            }
        }
    }

    void write(Path directory) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("version", VERSION);
        properties.setProperty("sha256", sha256);
        properties.setProperty("folder", folder);
        files.forEach((name, size) -> properties.setProperty(FILE + name, String.valueOf(size)));
        facts.to(properties);
        StringWriter text = new StringWriter();
        properties.store(text, "Made by installers/map-data");
        Path half = directory.resolve(NAME + ".part");
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(half, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
