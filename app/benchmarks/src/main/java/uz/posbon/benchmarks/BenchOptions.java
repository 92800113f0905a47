package uz.posbon.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked on the command line.
 *
 * @param names benchmarks to run, in this order
 * @param files input of the benchmarks that read one
 * @param backend a running backend to use, else each benchmark starts its own
 * @param tokenFile where that backend's token stands
 */
public record BenchOptions(List<String> names, List<Path> files, @Nullable URI backend, @Nullable Path tokenFile) {

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
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--file" -> files.add(Path.of(value(arguments, ++i, argument)));
                case "--backend" -> backend = URI.create(value(arguments, ++i, argument));
                case "--token-file" -> tokenFile = Path.of(value(arguments, ++i, argument));
                default -> {
                    if (argument.startsWith("--")) {
                        throw new IllegalArgumentException("unknown option " + argument);
                    }
                    names.add(argument);
                }
            }
        }
        if ((backend == null) != (tokenFile == null)) {
            throw new IllegalArgumentException("--backend and --token-file go together");
        }
        return new BenchOptions(List.copyOf(names), List.copyOf(files), backend, tokenFile);
    }

    private static String value(String[] arguments, int index, String option) {
        if (index == arguments.length) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return arguments[index];
    }
}
