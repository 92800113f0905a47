package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.recording.RecordingMaker;
import uz.posbon.sdk.recording.LeftOut;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.session.Role;

/** A span of the log as one file. Made on disk first, so that whoever fetches it slowly holds nothing up. */
final class RecordingRoute {
    private static final Set<String> KNOWN = Arrays.stream(LeftOut.values()).map(LeftOut::code).collect(Collectors.toUnmodifiableSet());

    private final Router router;
    private final RecordingMaker maker;
    private final Path folder;
    /** Each reads the log from its beginning: two at once would only take each other's time. */
    private final Semaphore making = new Semaphore(1);

    RecordingRoute(Router router, RecordingMaker maker, Path folder) {
        this.router = router;
        this.maker = maker;
        this.folder = folder;
    }

    void register(RoutesConfig routes) {
        routes.get(Router.BASE + "/recording", ctx -> {
            Access.require(ctx, Role.VIEWER);
            read(ctx);
        });
    }

    private void read(Context ctx) {
        Exchange x = new Exchange(router.services(), ctx);
        if (x.visits()) {
            // It holds the trainer's marks too.
            x.requireTrainer();
        }
        QueryParameters q = x.query();
        Instant from = moment(q, "from");
        Instant to = moment(q, "to");
        String title = q.text("title");
        Set<String> leftOut = leftOut(q);
        if (from != null && to != null && !from.isBefore(to)) {
            q.wrong("to", "must be later than from");
        }
        q.done();
        Instant now = router.services().clock().instant();
        RecordingHead head = new RecordingHead(router.store().log(), now, x.operator("unnamed"), title == null ? "" : title, leftOut);
        if (!making.tryAcquire()) {
            throw Refusal.of(503, "recording-busy", "Busy", "Another recording is being made.");
        }
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "recording", "");
            try {
                maker.make(file, head, Objects.requireNonNull(from), now.isBefore(Objects.requireNonNull(to)) ? now : to);
                // A recording has no charset, which the server would else add.
                ctx.res().setCharacterEncoding(null);
                ctx.contentType("application/octet-stream");
                ctx.header("X-Content-Type-Options", "nosniff");
                ctx.res().setContentLengthLong(Files.size(file));
                Files.copy(file, ctx.res().getOutputStream());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a recording could not be made or sent", e);
        } finally {
            making.release();
        }
    }

    private static @Nullable Instant moment(QueryParameters q, String name) {
        String text = q.text(name);
        try {
            if (text != null) {
                return Instant.parse(text);
            }
            q.wrong(name, "is missing");
        } catch (DateTimeException e) {
            q.wrong(name, "is not an RFC 3339 time in UTC");
        }
        return null;
    }

    private static Set<String> leftOut(QueryParameters q) {
        String text = q.text("leaveOut");
        Set<String> codes = text == null ? Set.of() : Set.copyOf(List.of(text.split(","))).stream().map(String::strip).collect(Collectors.toSet());
        if (!KNOWN.containsAll(codes)) {
            q.wrong("leaveOut", "must be of " + String.join(", ", KNOWN.stream().sorted().toList()));
        }
        return codes;
    }
}
