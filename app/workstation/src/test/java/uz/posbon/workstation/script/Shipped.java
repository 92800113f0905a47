package uz.posbon.workstation.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a program of ours is started in a process of its own. */
final class Shipped {
    private Shipped() {}

    /** A desk, a trainer's or a trainee's too, or the seat of a wall. */
    static List<String> workstation(List<String> arguments) {
        return command("uz.posbon.workstation.boot.Main", arguments);
    }

    static List<String> backend(List<String> arguments) {
        return command("uz.posbon.backend.boot.BackendMain", arguments);
    }

    private static List<String> command(String main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dprism.order=sw",
                // It lives for a minute beside others on few cores: what is compiled best would hardly run before its end.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // As it is shipped: the log goes to standard error, whatever the tests' own does.
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(arguments);
        return command;
    }
}
