package uz.posbon.workstation.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the workstation starts. */
public final class Main {
    private static final int WRONG_CALL = 2;
    private static final int CANNOT_START = 3;

    private Main() {}

    public static void main(String[] arguments) {
        // What a script says goes to standard output; everything else is logged to standard error.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                LoggerFactory.getLogger(Main.class).error("uncaught in {}", thread.getName(), failure));
        System.exit(run(List.of(arguments), out, err));
    }

    private static Station station(Options options, PrintStream out) {
        if (options.replay() != null) {
            return ReplayStation.open(options, options.replay(), out);
        }
        return options.wall() == null ? Workstation.open(options, out) : WallStation.open(options, options.wall());
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = Options.parse(arguments, System.getenv());
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return WRONG_CALL;
        }
        try (ScheduledExecutorService _ = Precedence.keep(options.wall() == null);
                Station station = station(options, out)) {
            return station.await();
        } catch (StartException e) {
            Logger log = LoggerFactory.getLogger(Main.class);
            log.debug("cannot start", e);
            err.println("Posbon cannot start: " + e.getMessage());
            return CANNOT_START;
        } catch (RuntimeException e) {
            // The toolkit's thread would keep a desk without a window alive for ever.
            LoggerFactory.getLogger(Main.class).error("Posbon cannot start, or failed", e);
            return CANNOT_START;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CANNOT_START;
        }
    }
}
