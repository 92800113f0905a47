package uz.posbon.workstation.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.backend.boot.SessionPlan;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.problem.UntrustedException;
import uz.posbon.sdk.training.JoinLine;
import uz.posbon.sdk.training.Joined;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioReading;

/** The client and, unless the room has its own backend, the embedded one behind it. */
final class Connection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    /** So much earlier than its scenario a session begins that did not begin in a recording: what its first moment brings is its own. */
    private static final Duration BEFORE = Duration.ofSeconds(1);

    private final @Nullable Backend embedded;
    private final PosbonClient client;
    private final Path folder;
    private final @Nullable Held held;
    private final boolean joined;

    /**
     * The training session this desk holds.
     *
     * @param begin what was recorded until then is not of the session: nothing, or what stood in the recording it began in
     * @param join what trainees join with
     */
    record Held(Scenario scenario, Instant begin, JoinLine join) {}

    private Connection(@Nullable Backend embedded, PosbonClient client, Path folder, @Nullable Held held, boolean joined) {
        this.embedded = embedded;
        this.client = client;
        this.folder = folder;
        this.held = held;
        this.joined = joined;
    }

    /**
     * Starts the embedded backend or reads the room's token.
     *
     * @throws StartException in one sentence, when neither works
     */
    static Connection open(Options options) {
        if (options.hold() != null) {
            return hold(options, options.hold());
        }
        if (options.resume() != null) {
            return resume(options, options.resume());
        }
        if (options.join() != null) {
            return join(options, options.join());
        }
        URI room = options.backend();
        Path tokenFile = options.tokenFile();
        if (room != null && tokenFile != null) {
            token(tokenFile);
            // Read at every request: a backend that was restarted has written another one.
            return new Connection(null, client(room, () -> token(tokenFile), options.operator(), options.data()), options.data(), null, false);
        }
        Path data = options.data().resolve("backend");
        try {
            Backend backend = Backend.start(new BackendOptions(data, "127.0.0.1", 0, null, options.demo(), options.language()));
            return new Connection(backend, client(backend.address(), backend::token, options.operator(), options.data()), options.data(), null, false);
        } catch (RuntimeException e) {
            throw new StartException("the embedded backend in " + data + " does not start: " + e.getMessage(), e);
        }
    }

    /** Each session has a folder of its own: a command that was kept in one must never reach another. */
    private static Connection hold(Options options, Options.Holding hold) {
        RecordedMoment begin = hold.from() == null ? null : RecordedMoment.of(hold.from(), hold.at(), StartWords.of(options));
        ScenarioReading reading = TrainingScenarios.read(hold.scenario(), begin == null ? null : begin.picture(), StartWords.of(options));
        Scenario scenario = begin == null ? reading.scenario() : reading.scenario().at(begin.time());
        long seed = hold.seed() == null ? scenario.seed() : hold.seed();
        Path folder = options.data().resolve("sessions").resolve(
                STAMP.format(Instant.now(Clock.systemDefaultZone()).atZone(ZoneId.systemDefault())) + "-" + scenario.id());
        SessionFolder kept = new SessionFolder(folder);
        Instant first = begin == null ? scenario.startTime().minus(BEFORE) : scenario.startTime();
        try {
            kept.begun(reading.text(), first);
            SessionPlan plan = new SessionPlan(scenario, reading.text(), seed, options.language(), begin == null ? null : begin.picture());
            Options.Listen listen = hold.listen();
            Backend backend = listen == null ? Backend.hold(plan, BackendOptions.embedded(kept.backend()))
                    : Backend.holdSecured(plan, new BackendOptions(kept.backend(), listen.host(), listen.port(), null, false));
            return held(backend, options, folder, scenario, first);
        } catch (IOException | RuntimeException e) {
            throw new StartException("the training session in " + folder + " does not start: " + e.getMessage(), e);
        }
    }

    /** A session whose desk ended before it: its trainees' desks find it again where it was. */
    private static Connection resume(Options options, Path folder) {
        SessionFolder kept = new SessionFolder(folder.toAbsolutePath().normalize());
        try {
            ScenarioReading reading = kept.scenario();
            Instant first = kept.first();
            Backend backend = Backend.resume(reading.scenario(), reading.text(), options.language(), kept.backend());
            return held(backend, options, kept.folder(), reading.scenario(), first);
        } catch (IOException | RuntimeException e) {
            throw new StartException("the training session in " + folder + " cannot be taken up again: " + e.getMessage(), e);
        }
    }

    private static Connection held(Backend backend, Options options, Path folder, Scenario scenario, Instant first) throws IOException {
        PosbonClient client = null;
        try {
            JoinLine join = new JoinLine(
                    backend.address().getHost(), backend.address().getPort(), backend.code().orElseThrow(), backend.certificate().orElse(null));
            OwnerFile.write(options.data().resolve("join"), join.toString());
            client = client(join, backend::token, options.operator(), folder);
            Scenario played = scenario.at(client.training().session().startTime());
            return new Connection(backend, client, folder, new Held(played, first, join), false);
        } catch (IOException | RuntimeException e) {
            if (client != null) {
                client.close();
            }
            backend.close();
            throw e;
        }
    }

    private static Connection join(Options options, JoinLine join) {
        Path folder = options.data().resolve("sessions").resolve(
                (join.address().getAuthority() + "-" + join.code()).replaceAll("[^\\p{Alnum}._-]", "_"));
        try (PosbonClient visitor = PosbonClient.builder().address(join.address()).certificate(join.certificate()).build()) {
            Joined joined = visitor.training().join(join.code(), options.operator());
            Files.createDirectories(folder);
            return new Connection(null, client(join, joined::token, options.operator(), folder), folder, null, true);
        } catch (UntrustedException e) {
            throw new StartException(StartWords.of(options).text("join.untrusted", Map.of("address", join.address().getAuthority())), e);
        } catch (PosbonException | IOException e) {
            throw new StartException("the training session at " + join.address() + " cannot be joined: " + e.getMessage(), e);
        }
    }

    /** Where what belongs to this backend alone is kept. */
    Path folder() {
        return folder;
    }

    /** Whether this desk works in a session somebody else holds. */
    boolean joined() {
        return joined;
    }

    /** The training session this desk holds; empty for every other desk. */
    Optional<Held> held() {
        return Optional.ofNullable(held);
    }

    PosbonClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }

    private static PosbonClient client(JoinLine join, Supplier<@Nullable String> token, String operator, Path folder) {
        return PosbonClient.builder().address(join.address()).certificate(join.certificate()).token(token).operator(operator)
                .outbox(folder.resolve("commands.db")).build();
    }

    private static PosbonClient client(URI address, Supplier<@Nullable String> token, String operator, Path folder) {
        return PosbonClient.builder().address(address).token(token).operator(operator).desk(computer()).outbox(folder.resolve("commands.db")).build();
    }

    /** What the backend may call this desk where it has to write down where something came from. */
    private static @Nullable String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            LOG.info("this computer has no name of its own", e);
            return null;
        }
    }

    private static String token(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartException("the token file " + file + " cannot be read", e);
        }
    }
}
