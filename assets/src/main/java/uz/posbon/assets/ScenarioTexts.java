package uz.posbon.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The shipped scenarios, as they lie on the class path: YAML in the format of {@code installers/handbook/scenario.md}, written for the demo city, in
 * four languages.
 */
public final class ScenarioTexts {
    /** Ids of all, in the order they are offered. */
    public static final List<String> ALL = List.of("gas-explosion", "multi-car-accident", "earthquake", "school-fire", "robbery-pursuit", "missing-child",
            "chemical-spill", "power-failure", "chirchiq-flood", "heat-wave", "stadium-crowd", "false-alarm-night");

    private ScenarioTexts() {}

    /** The whole of one. */
    public static String read(String id) {
        try (InputStream in = ScenarioTexts.class.getResourceAsStream("scenario/" + id + ".yaml")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no scenario " + id);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the scenario " + id, e);
        }
    }
}
