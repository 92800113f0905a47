package uz.posbon.workstation.mappack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Checks map packs. Ends with 0 when all are good, 1 when one is unusable, 2 when it was not understood. */
public final class MapPackMain {

    private static final String USAGE = "map-pack [--json] FILE [FILE...]";
    private static final int UNUSABLE = 1;
    private static final int WRONG_CALL = 2;

    private MapPackMain() {}

    /** Runs the check and ends the process. */
    public static void main(String[] arguments) {
        ImageIO.setUseCache(false);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean json = arguments.contains("--json");
        List<String> files = arguments.stream().filter(argument -> !argument.equals("--json")).toList();
        String unknown = files.stream().filter(file -> file.startsWith("--")).findFirst().orElse(null);
        if (files.isEmpty() || unknown != null) {
            err.println(unknown == null ? USAGE : unknown + " is unknown\n" + USAGE);
            return WRONG_CALL;
        }
        int status = 0;
        for (String file : files) {
            PackReport report;
            try {
                report = PackCheck.of(Path.of(file));
            } catch (InvalidPathException e) {
                err.println(file + " is no file name: " + e.getReason());
                return WRONG_CALL;
            }
            out.println(json ? ReportJson.of(report) : ReportText.of(report));
            status = report.isUsable() ? status : UNUSABLE;
        }
        return status;
    }
}
