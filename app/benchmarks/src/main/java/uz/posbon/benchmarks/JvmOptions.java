package uz.posbon.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What {@code installers/run} gives the workstation's JVM. */
final class JvmOptions {
    private JvmOptions() {}

    static List<String> ofScreen() {
        List<String> options = new ArrayList<>();
        String installers = System.getProperty("posbon.installers");
        String javafx = System.getProperty("posbon.javafx");
        if (installers == null || javafx == null) {
            // From a test, with JavaFX on the class path.
            options.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        } else {
            Stream.of("java-options", "java-options-desk").map(file -> "@" + Path.of(installers, file)).forEach(options::add);
            options.addAll(List.of("--module-path", javafx));
        }
        // Machines without a graphics card are what the figures are about.
        options.add("-Dprism.order=sw");
        options.addAll(more("posbon.screen.options"));
        return options;
    }

    /** Options from outside, to look into a process with. */
    static List<String> more(String property) {
        return Stream.of(System.getProperty(property, "").split(" ")).filter(option -> !option.isEmpty()).toList();
    }
}
