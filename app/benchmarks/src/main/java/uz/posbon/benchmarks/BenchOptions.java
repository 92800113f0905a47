package uz.posbon.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked on the command line.
 *
 * @param names benchmarks to run, in this order
 * @param files input of the benchmarks that read one
 * @param backend a running backend to use, else each benchmark starts its own
 * @param tokenFile where that backend's token stands
 * @param settings options that only one benchmark reads, by their names without dashes
 */
public record BenchOptions(
        List<String> names, List<Path> files, @Nullable URI backend, @Nullable Path tokenFile, Map<String, String> settings) {
    private static final Set<String> SETTINGS = Set.of(
            "seconds", "tiles", "engine", "part", "profile", "sequences", "seed", "gap", "incidents", "rooms", "hours");

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException with a sentence for the person who typed it
     */
    public static BenchOptions parse(String... arguments) {
        List<String> names = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        URI backend = null;
        Path tokenFile = null;
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--file" -> files.add(Path.of(value(arguments, ++i, argument)));
                case "--backend" -> backend = URI.create(value(arguments, ++i, argument));
                case "--token-file" -> tokenFile = Path.of(value(arguments, ++i, argument));
                default -> {
                    if (!argument.startsWith("--")) {
                        names.add(argument);
                    } else if (SETTINGS.contains(argument.substring(2))) {
                        settings.put(argument.substring(2), value(arguments, ++i, argument));
                    } else {
                        throw new IllegalArgumentException("unknown option " + argument);
                    }
                }
            }
        }
        if ((backend == null) != (tokenFile == null)) {
            throw new IllegalArgumentException("--backend and --token-file go together");
        }
        return new BenchOptions(List.copyOf(names), List.copyOf(files), backend, tokenFile, Map.copyOf(settings));
    }

    private static String value(String[] arguments, int index, String option) {
        if (index == arguments.length) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return arguments[index];
    }
}
