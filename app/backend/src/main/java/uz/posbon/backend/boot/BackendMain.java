package uz.posbon.backend.boot;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** The backend on its own: {@code --port P --data DIR [--host H] [--demo]}. */
public final class BackendMain {
    private static final String USAGE = "Usage: backend --port P --data DIR [--host H] [--demo]";
    private static final int MISUSED = 2;
    private static final int FAILED = 1;
    private static final int HIGHEST_PORT = 65_535;

    private BackendMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        // Ours, not that of a program this backend may be embedded in.
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", "uz/posbon/backend/boot/logback.xml");
        }
        try {
            Backend backend = Backend.start(options(arguments));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("posbon-shutdown").unstarted(backend::close));
            // Until a signal ends the process.
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
        } catch (StartException e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    static BackendOptions options(String... arguments) {
        Path data = null;
        int port = -1;
        String host = BackendOptions.LOOPBACK;
        boolean demo = false;
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            if (name.equals("--demo")) {
                demo = true;
                continue;
            }
            if (!Set.of("--port", "--data", "--host").contains(name)) {
                throw new IllegalArgumentException("Unknown option '" + name + "'. " + USAGE);
            }
            if (++i == arguments.length) {
                throw new IllegalArgumentException(name + " needs a value. " + USAGE);
            }
            switch (name) {
                case "--port" -> port = port(arguments[i]);
                case "--data" -> data = Path.of(arguments[i]).toAbsolutePath();
                default -> host = arguments[i];
            }
        }
        if (data == null || port < 0) {
            throw new IllegalArgumentException("--port and --data are needed. " + USAGE);
        }
        // A room's clients keep the token over a restart of their backend.
        return new BackendOptions(data, host, port, DataFolder.token(data).orElse(null), demo);
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no port. " + USAGE, e);
        }
        throw new IllegalArgumentException("'" + text + "' is no port. " + USAGE);
    }
}
