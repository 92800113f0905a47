package uz.posbon.workstation.boot;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** This program once more, in a process of its own beside a desk. */
final class ThisProgram {
    private static final int LONGEST = 300;

    private ThisProgram() {}

    /** Starts it: looking as the desk does, with a folder of its own; what it says goes to {@code log}. */
    static Process start(Options desk, Path data, String language, Path log, List<String> more) throws IOException {
        List<String> command = new ArrayList<>(launcher());
        command.addAll(more);
        command.addAll(List.of("--data", data.toAbsolutePath().toString(), "--lang", language, "--theme", desk.theme(), "--operator", desk.operator()));
        optional(command, "--map", desk.map());
        optional(command, "--map-data", desk.mapData());
        optional(command, "--text-size", desk.textSize());
        optional(command, "--video-engine", desk.videoEngine());
        if (desk.sized()) {
            command.addAll(List.of("--size", desk.width() + "x" + desk.height()));
        }
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static void optional(List<String> command, String name, @Nullable Object value) {
        if (value != null) {
            command.addAll(List.of(name, value.toString()));
        }
    }

    /** The installed program by its own launcher, else Java as it runs here. */
    private static List<String> launcher() {
        String installed = System.getProperty("jpackage.app-path");
        if (installed != null) {
            return List.of(installed);
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", Objects.requireNonNull(System.getProperty("java.class.path")), Main.class.getName()));
        return command;
    }

    /** What one that has failed said last, for the operator; where its words lie if that cannot be read. Blocks. */
    static String lastWords(Path log) {
        try {
            String last = Files.readAllLines(log).stream().filter(line -> !line.isBlank()).reduce((a, b) -> b).orElse(log.toString());
            return last.substring(0, Math.min(LONGEST, last.length()));
        } catch (IOException e) {
            return log.toString();
        }
    }
}
