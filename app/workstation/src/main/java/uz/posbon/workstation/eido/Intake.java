package uz.posbon.workstation.eido;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.eido.Centre;
import uz.posbon.sdk.eido.EidoExport;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentApi;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.problem.RefusedException;

/**
 * Brings a case from elsewhere into the backend: opens an incident the first time, adds what is new every time. Each write has a key made
 * of what it says, so that two desks that read the same document at once open one incident and write each note once. Blocks.
 */
public final class Intake {
    private static final int PAGE = 1000;
    private static final int NOT_FOUND = 404;
    private static final String KEY_REUSED = "idempotency-key-reused";

    private final PosbonClient client;
    private final EidoExport export;

    /** @param picture knows our centre's name, and most incidents */
    public Intake(PosbonClient client, Picture picture) {
        this.client = client;
        export = new EidoExport(picture);
    }

    /**
     * What came of it.
     *
     * @param added lines written into its log
     */
    public record Taken(Incident incident, boolean opened, int added, long sequence) {}

    /** The incident the case is here already, as far as the picture knows. */
    public static Optional<Incident> onPicture(EidoIncident incident, Picture picture) {
        Centre centre = new EidoExport(picture).centre();
        Optional<Incident> own = centre.incidentId(incident.id()).map(picture.incidents()::get);
        return own.or(() -> picture.incidents().values().stream().filter(i -> isSame(i, incident)).findFirst());
    }

    private static boolean isSame(Incident ours, EidoIncident incident) {
        return incident.id().equals(ours.references().get(Centre.REFERENCE));
    }

    /**
     * Takes the case in.
     *
     * @param type what it is opened as; not needed where the incident is there already
     * @throws IllegalArgumentException if it has to be opened and there is no type
     */
    public Taken take(EidoIncident incident, @Nullable IncidentType type, Instant now) {
        Optional<Incident> there = find(incident);
        Incident ours = there.isPresent() ? there.get() : open(incident, type, now);
        List<LogEntry> log = client.incidents().log(ours.id());
        List<String> lines = Arriving.lines(incident, ours, export.centre().id(), there.isEmpty(), export.notes(ours, log), log);
        long last = log.isEmpty() ? 0 : log.getLast().sequence();
        for (String line : lines) {
            LogEntry entry = once(ours.id() + "\n" + line, api -> api.note(ours.id(), line), () -> null);
            last = entry == null ? last : Math.max(last, entry.sequence());
        }
        return new Taken(ours, there.isEmpty(), lines.size(), last);
    }

    private Incident open(EidoIncident incident, @Nullable IncidentType type, Instant now) {
        if (type == null) {
            throw new IllegalArgumentException("an incident needs a type");
        }
        Incident opened = once(incident.id(), api -> api.create(Opening.of(incident, type, now)), () -> find(incident).orElse(null));
        if (opened == null) {
            throw new IllegalStateException("opened elsewhere: " + incident.id());
        }
        return opened;
    }

    /** The incident the case is here already; a merged one leads on to where it went. */
    private Optional<Incident> find(EidoIncident incident) {
        Optional<Incident> found = export.centre().incidentId(incident.id()).flatMap(this::read).or(() -> search(incident));
        while (found.isPresent() && found.get().mergedIntoId() != null) {
            found = read(found.get().mergedIntoId());
        }
        return found;
    }

    private Optional<Incident> read(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(client.incidents().read(id));
        } catch (RefusedException e) {
            if (e.problem().status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Newest first, page by page: the desk's picture forgets closed incidents, the backend does not. */
    private Optional<Incident> search(EidoIncident incident) {
        Long before = null;
        while (true) {
            List<Incident> page = client.incidents().list(new IncidentQuery(null, before, PAGE));
            Optional<Incident> found = page.stream().filter(i -> isSame(i, incident)).findFirst();
            if (found.isPresent() || page.size() < PAGE) {
                return found;
            }
            before = page.getLast().number();
        }
    }

    /** Does something under a key made of what it is about; where another desk has done it with other words, {@code done} says what there is. */
    private <T> @Nullable T once(String about, Function<IncidentApi, T> write, Supplier<@Nullable T> done) {
        try {
            return write.apply(client.withKey("eido-" + digest(about)).incidents());
        } catch (RefusedException e) {
            if (e.problem().type().toString().endsWith(KEY_REUSED)) {
                return done.get();
            }
            throw e;
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
