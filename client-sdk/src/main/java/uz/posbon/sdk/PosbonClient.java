package uz.posbon.sdk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.AlarmApi;
import uz.posbon.sdk.catalogue.CatalogueApi;
import uz.posbon.sdk.incident.IncidentApi;
import uz.posbon.sdk.internal.http.HttpAlarms;
import uz.posbon.sdk.internal.http.HttpCatalogue;
import uz.posbon.sdk.internal.http.HttpGateway;
import uz.posbon.sdk.internal.http.HttpIncidents;
import uz.posbon.sdk.internal.http.HttpMessages;
import uz.posbon.sdk.internal.http.HttpRecordings;
import uz.posbon.sdk.internal.http.HttpRoom;
import uz.posbon.sdk.internal.http.HttpSession;
import uz.posbon.sdk.internal.http.HttpShifts;
import uz.posbon.sdk.internal.http.HttpTraining;
import uz.posbon.sdk.internal.http.HttpUnits;
import uz.posbon.sdk.internal.http.HttpWalls;
import uz.posbon.sdk.internal.http.LiveAddress;
import uz.posbon.sdk.internal.http.NoBackend;
import uz.posbon.sdk.internal.http.PinnedCertificate;
import uz.posbon.sdk.internal.http.StreamRelay;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.internal.outbox.DurableOutbox;
import uz.posbon.sdk.internal.ws.LiveStream;
import uz.posbon.sdk.message.MessageApi;
import uz.posbon.sdk.outbox.Outbox;
import uz.posbon.sdk.recording.RecordingApi;
import uz.posbon.sdk.room.RoomApi;
import uz.posbon.sdk.session.Fingerprint;
import uz.posbon.sdk.session.SessionApi;
import uz.posbon.sdk.shift.ShiftApi;
import uz.posbon.sdk.stream.EventStream;
import uz.posbon.sdk.stream.StreamListener;
import uz.posbon.sdk.training.TrainingApi;
import uz.posbon.sdk.unit.UnitApi;
import uz.posbon.sdk.wall.WallApi;

/**
 * The way in to a Posbon backend. Immutable and thread-safe; one for each backend and operator is enough. Calls of
 * the Api interfaces block the calling thread and throw {@link uz.posbon.sdk.problem.PosbonException}: refused (the
 * backend said why) or unreachable (repeat with the same idempotency key).
 *
 * <pre>{@code
 * try (PosbonClient client = PosbonClient.builder().address(URI.create("http://127.0.0.1:8080")).token(token).build()) {
 *     Alarm alarm = client.alarms().read(id);
 * }
 * }</pre>
 */
public final class PosbonClient implements AutoCloseable {
    private final URI address;
    private final OkHttpClient http;
    private final HttpGateway gateway;
    private final PosbonJson json;
    private final Clock clock;
    private final Set<EventStream> streams;
    private final @Nullable DurableOutbox outbox;
    private final @Nullable StreamRelay relay;

    private PosbonClient(
            URI address, OkHttpClient http, HttpGateway gateway, PosbonJson json, Clock clock, Set<EventStream> streams, @Nullable DurableOutbox outbox,
            @Nullable StreamRelay relay) {
        this.address = address;
        this.http = http;
        this.gateway = gateway;
        this.json = json;
        this.clock = clock;
        this.streams = streams;
        this.outbox = outbox;
        this.relay = relay;
    }

    /** A new client is made of this. */
    public static Builder builder() {
        return new Builder();
    }

    /** The backend's address, without {@code /api/v1}; the first where there are several. */
    public URI address() {
        return address;
    }

    /** Raise alarms and lead them through their life. */
    public AlarmApi alarms() {
        return new HttpAlarms(gateway);
    }

    /** Incidents, and the units sent to them. */
    public IncidentApi incidents() {
        return new HttpIncidents(gateway);
    }

    /** Units, their status and where they are. */
    public UnitApi units() {
        return new HttpUnits(gateway);
    }

    /** Who is on duty, breaks, and handing the open cases over. */
    public ShiftApi shifts() {
        return new HttpShifts(gateway);
    }

    /** What somebody has to tell the room, and who has taken note. */
    public MessageApi messages() {
        return new HttpMessages(gateway);
    }

    /** What the video walls show. */
    public WallApi walls() {
        return new HttpWalls(gateway);
    }

    /** What the city has. */
    public CatalogueApi catalogue() {
        return new HttpCatalogue(gateway, relay);
    }

    /** Figures of the room as a whole. */
    public RoomApi room() {
        return new HttpRoom(gateway);
    }

    /** The log as recordings. */
    public RecordingApi recordings() {
        return new HttpRecordings(gateway);
    }

    /** The training session the backend holds, if it holds one. */
    public TrainingApi training() {
        return new HttpTraining(gateway);
    }

    /** Who am I, and how is the backend. */
    public SessionApi session() {
        return new HttpSession(gateway);
    }

    /**
     * Subscribes to everything that happens: the state first, then events. It reconnects and resumes by itself until
     * it, or this client, is closed. {@code listener} is called from the stream's own thread, one call at a time; after
     * {@code close()} at most the call that was under way comes to its end.
     */
    public EventStream open(StreamListener listener) {
        LiveStream stream = new LiveStream(http, gateway, new EventDecoder(json), listener, clock, streams::remove);
        streams.add(stream);
        return stream.start();
    }

    /**
     * A view of this client whose next write carries {@code idempotencyKey} (1 to 255 characters), so that a command
     * kept on disk can be repeated for as long as it takes without being done twice.
     *
     * @throws IllegalArgumentException if it is empty, longer, or holds anything but visible ASCII characters
     */
    public PosbonClient withKey(String idempotencyKey) {
        return new PosbonClient(address, http, gateway.withKey(idempotencyKey), json, clock, streams, outbox, relay);
    }

    /** A view of this client whose commands are kept in the outbox under {@code words}, as its operator said them. */
    public PosbonClient saying(String words) {
        return new PosbonClient(address, http, gateway.saying(words), json, clock, streams, outbox, relay);
    }

    /** Commands that are on disk and not yet answered, where the client was made with {@link Builder#outbox}. */
    public Optional<Outbox> outbox() {
        return Optional.ofNullable(outbox);
    }

    /** Ends the connections; calls under way fail, streams that are still open end. Other views of it end with it. */
    @Override
    public void close() {
        List.copyOf(streams).forEach(EventStream::close);
        if (outbox != null) {
            outbox.close();
        }
        if (relay != null) {
            relay.close();
        }
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    /** What a client is made of; {@link #address} is all it cannot do without. */
    public static final class Builder {
        private static final int CALLS_AT_ONCE = 64;

        private List<URI> addresses = List.of();
        private Supplier<@Nullable String> token = () -> null;
        private @Nullable String operator;
        private @Nullable String desk;
        private @Nullable Path outbox;
        private boolean replay;
        private @Nullable Fingerprint certificate;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** Scheme, host and port, e.g. {@code http://127.0.0.1:8080}. */
        public Builder address(URI value) {
            return addresses(List.of(value));
        }

        /**
         * Several addresses of one backend, each as {@link #address}: doors to the same log that know the same token. The first that
         * answers is used for everything; when it does not answer any more, the next is tried, and after the last the first.
         */
        public Builder addresses(List<URI> values) {
            addresses = List.copyOf(values);
            return this;
        }

        /** No backend at all, for a replay: every call is refused without leaving this process, a stream never begins. */
        public Builder replay() {
            replay = true;
            return address(URI.create(NoBackend.ADDRESS));
        }

        /**
         * The one certificate the backend is known by, whoever signed it and whatever host it names; its addresses must be {@code https} then. Null, as
         * without it, for one that an authority of the system vouches for. Whoever shows another one is told nothing: calls throw
         * {@link uz.posbon.sdk.problem.UntrustedException}, commands of the outbox wait, and a stream says
         * {@link uz.posbon.sdk.stream.ConnectionState.Untrusted}.
         */
        public Builder certificate(@Nullable Fingerprint value) {
            certificate = value;
            return this;
        }

        /** Bearer token the backend knows us by. */
        public Builder token(@Nullable String value) {
            return token(() -> value);
        }

        /** Bearer token that may change while the client lives, as after a restart of the backend: asked at every request, on its thread. */
        public Builder token(Supplier<@Nullable String> source) {
            token = source;
            return this;
        }

        /** Name the operator works under; a backend takes it from the token where the token has one. */
        public Builder operator(@Nullable String value) {
            operator = value;
            return this;
        }

        /** Name of the computer, for what the backend writes down of what it has refused; it says none unless told. */
        public Builder desk(@Nullable String value) {
            desk = value;
            return this;
        }

        /** File of the commands that are not answered yet, made where there is none; without one a command that is not answered fails. One client at a time. */
        public Builder outbox(@Nullable Path file) {
            outbox = file;
            return this;
        }

        /** Clock of the connection's times; the system's unless a test or a replay says otherwise. */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /**
         * Makes the client; nothing is connected yet.
         *
         * @throws IllegalStateException without an address, or with one that is not {@code https} for a backend known by its certificate
         * @throws uz.posbon.sdk.problem.NotKeptException if the outbox cannot be opened
         */
        public PosbonClient build() {
            if (addresses.isEmpty()) {
                throw new IllegalStateException("a client needs the backend's address");
            }
            URI address = addresses.getFirst();
            OkHttpClient.Builder options = new OkHttpClient.Builder()
                    .connectTimeout(Duration.ofSeconds(4))
                    .readTimeout(Duration.ofSeconds(15))
                    .retryOnConnectionFailure(true)
                    // A backend never redirects; whoever does is not the one who may have the token.
                    .followRedirects(false);
            if (addresses.size() > 1) {
                options.addInterceptor(new LiveAddress(addresses));
            }
            if (certificate != null) {
                if (addresses.stream().anyMatch(each -> !"https".equalsIgnoreCase(each.getScheme()))) {
                    throw new IllegalStateException("a backend that is known by its certificate is spoken to over https alone");
                }
                PinnedCertificate.demand(certificate, options);
            }
            PosbonJson json = new PosbonJson();
            if (replay) {
                options.addInterceptor(new NoBackend(json));
            }
            if (desk != null) {
                String name = HttpGateway.encode(desk);
                options.addInterceptor(chain -> chain.proceed(chain.request().newBuilder().header("Posbon-Desk", name).build()));
            }
            OkHttpClient http = options.build();
            http.dispatcher().setMaxRequestsPerHost(CALLS_AT_ONCE);
            HttpGateway gateway = new HttpGateway(http, address, token, operator, json);
            DurableOutbox kept = outbox == null ? null : DurableOutbox.open(outbox, gateway::deliver, json, clock);
            return new PosbonClient(
                    address, http, kept == null ? gateway : gateway.through(kept), json, clock, ConcurrentHashMap.newKeySet(), kept,
                    certificate == null ? null : new StreamRelay(http, gateway.base(), token));
        }
    }
}
