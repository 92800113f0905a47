package uz.posbon.workstation.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.PartHealth;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.ui.video.Acceleration;
import uz.posbon.workstation.words.Words;

/** The sources as rows in the operator's language, made once a second. One thread. */
public final class HealthRows {
    /** The worst first; what is the same keeps its place. */
    public static final Comparator<QueueRow> ORDER = Comparator.comparing(QueueRow::tone).thenComparing(QueueRow::id);

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Instant begun;
    private final Supplier<Optional<Acceleration>> acceleration;
    private final Senders senders = new Senders();
    private Instant made = Instant.EPOCH;
    private @Nullable Words in;
    private List<QueueRow> rows = List.of();

    /**
     * @param begun since when this desk listens: the age of whoever was never heard
     * @param acceleration how this desk decodes video
     */
    public HealthRows(Instant begun, Supplier<Optional<Acceleration>> acceleration) {
        this.begun = begun;
        this.acceleration = acceleration;
    }

    /** What is known at {@code now}. */
    public List<QueueRow> of(Picture picture, Instant now, Words words) {
        if (!made.plus(EVERY).isAfter(now) || in != words) {
            made = now;
            in = words;
            rows = Stream.of(
                            Health.of(picture, now, senders.follow(picture)).stream().map(source -> row(source, words)),
                            picture.backendParts().values().stream().filter(PartHealth::isFaulty).map(part -> PartRow.of(part, words)),
                            Stream.of(DecoderRow.of(acceleration.get(), now, words)))
                    .flatMap(some -> some)
                    .toList();
        }
        return rows;
    }

    private QueueRow row(Health.Source source, Words words) {
        Instant heard = source.heard();
        boolean never = heard == null;
        Tone tone = tone(source, never);
        return new QueueRow(
                source.kind() + " " + source.id(),
                tone,
                tone.shape(),
                "",
                words.text("health.kind." + source.kind().name()),
                source.name().isEmpty() ? words.text("health.kind." + source.kind().name()) : source.name(),
                words.text("health.kind." + source.kind().name()) + " · " + words.text(state(source, never)) + (source.by().isEmpty() ? "" : " · " + source.by()),
                heard == null ? begun : heard,
                source.state() == Health.State.LIVE,
                source.state() == Health.State.LOST,
                "");
    }

    private static String state(Health.Source source, boolean never) {
        if (never) {
            return "health.never";
        }
        boolean unwatched = source.kind() == Health.Kind.CAMERA && source.state() == Health.State.SILENT;
        return unwatched ? "health.unwatched" : "health.state." + source.state().name();
    }

    private static Tone tone(Health.Source source, boolean never) {
        return switch (source.state()) {
            case LOST -> source.kind() == Health.Kind.BACKEND ? Tone.EXTREME : never ? Tone.MODERATE : Tone.SEVERE;
            case SILENT -> source.kind() == Health.Kind.ALARMS || source.kind() == Health.Kind.CAMERA ? Tone.UNKNOWN : Tone.MODERATE;
            case LIVE -> Tone.READY;
        };
    }

    /** The line of verbs that shows what a row is about; empty where there is nothing more to see. */
    public static String shows(QueueRow row) {
        String id = row.id().substring(row.id().indexOf(' ') + 1);
        return switch (Health.Kind.valueOf(row.id().substring(0, row.id().indexOf(' ')))) {
            case BACKEND, PART, DECODER -> "";
            case ALARMS -> "filter alarms \"" + id + "\"";
            case UNIT -> "track " + row.title();
            case CAMERA -> "show " + id;
        };
    }
}
