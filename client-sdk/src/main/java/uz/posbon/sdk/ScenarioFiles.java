package uz.posbon.sdk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.scenario.ScenarioReader;
import uz.posbon.sdk.internal.scenario.ScenarioWriter;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioCity;
import uz.posbon.sdk.training.scenario.ScenarioException;
import uz.posbon.sdk.training.scenario.ScenarioOutline;
import uz.posbon.sdk.training.scenario.ScenarioProblem;
import uz.posbon.sdk.training.scenario.ScenarioReading;

/**
 * Scenarios as YAML 1.2 texts. A text is read whole or not at all, and whoever wrote it hears of everything that is wrong with it at once, with line and
 * column. Immutable and thread-safe.
 *
 * <pre>{@code
 * Scenario scenario = new ScenarioFiles().read(file, ScenarioCity.of(picture.catalogue(), picture.units().values())).scenario();
 * }</pre>
 */
public final class ScenarioFiles {
    /** What the names of scenarios end with. */
    public static final String ENDING = ".yaml";
    /** The largest text, in bytes of UTF-8. */
    public static final int LARGEST = 16 * 1024 * 1024;

    private static final String PART = ".part";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Reads a file, without a city to check it against.
     *
     * @throws ScenarioException if it is no scenario
     * @throws IOException if it cannot be read at all
     */
    public ScenarioReading read(Path file) throws IOException {
        return read(file, null);
    }

    /**
     * Reads a file.
     *
     * @param city where it is to be played: units, cameras, incident types and zones must be there; null to leave that open
     * @throws ScenarioException if it is no scenario
     * @throws IOException if it cannot be read at all
     */
    public ScenarioReading read(Path file, @Nullable ScenarioCity city) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(LARGEST + 1), city);
        }
    }

    /**
     * Reads a text, without a city to check it against.
     *
     * @param name what it is called where something is wrong
     */
    public ScenarioReading read(String name, String text) throws ScenarioException {
        return read(name, text, null);
    }

    /**
     * Reads a text.
     *
     * @param name what it is called where something is wrong
     * @param city as in {@link #read(Path, ScenarioCity)}
     */
    public ScenarioReading read(String name, String text, @Nullable ScenarioCity city) throws ScenarioException {
        return read(name, text.getBytes(StandardCharsets.UTF_8), city);
    }

    /**
     * As much of a text as can be understood while it is being written.
     *
     * @param city as in {@link #read(Path, ScenarioCity)}
     */
    public ScenarioOutline outline(String text, @Nullable ScenarioCity city) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return new ScenarioOutline(Duration.ZERO, List.of(), List.of(), List.of(tooLarge()));
        }
        return new ScenarioReader().outline(text, city);
    }

    /** A length of time as scenarios write it, e.g. {@code 1h 30m}. */
    public String time(Duration time) {
        return ScenarioReader.time(time);
    }

    private static ScenarioReading read(String name, byte[] bytes, @Nullable ScenarioCity city) throws ScenarioException {
        if (bytes.length > LARGEST) {
            throw new ScenarioException(name, List.of(tooLarge()));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ScenarioException(name, List.of(new ScenarioProblem(ScenarioProblem.Kind.NOT_UTF8, 0, 0, "", Map.of())));
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return new ScenarioReading(new ScenarioReader().read(name, text, city), text);
    }

    private static ScenarioProblem tooLarge() {
        return new ScenarioProblem(ScenarioProblem.Kind.TOO_LARGE, 0, 0, "", Map.of("most", Integer.toString(LARGEST)));
    }

    /** A scenario as text; read again it is the same scenario. */
    public String text(Scenario scenario) {
        return new ScenarioWriter().write(scenario);
    }

    /**
     * Writes a scenario, synchronised. The file is replaced as a whole: whoever is stopped while he writes leaves the one before.
     *
     * @throws IOException if it is not there; then the file of before still is
     */
    public void write(Path file, Scenario scenario) throws IOException {
        write(file, text(scenario));
    }

    /**
     * Writes a text that may not be a scenario yet, as {@link #write(Path, Scenario)} does.
     *
     * @throws IOException if it is not there; then the file of before still is
     */
    public void write(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + PART);
        Files.writeString(part, text);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
