package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.SessionState;
import uz.posbon.sdk.training.Trainee;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;

/** How the training session stands, and what is written down of it. */
public final class Trainings {
    private static final int MOST_TRAINEES = 100;
    private static final int HIGHEST_MARK = 100;

    private final Ledger ledger;

    public Trainings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The session there is. */
    public TrainingSession require() {
        TrainingSession session = ledger.training();
        if (session == null) {
            throw none();
        }
        return session;
    }

    /** What a backend that holds no session says to everything about it. */
    public static Refusal none() {
        return Refusal.of(404, "no-training", "No training session", "This backend holds no training session.");
    }

    /** Opens the one session of this log; it stands still until the trainer lets it go. */
    public TrainingSession open(String scenarioId, LocalText title, long seed) {
        return ledger.write(new TrainingSession(
                ledger.newId(), 1, scenarioId, title, seed, SessionState.FROZEN, 1, ledger.now(), null, List.of(), Map.of()));
    }

    /** @param pace null leaves it as it is */
    public TrainingSession pace(boolean running, @Nullable Double pace) {
        TrainingSession session = going();
        Checks checks = new Checks();
        checks.that(pace == null || (pace >= TrainingSession.SLOWEST && pace <= TrainingSession.FASTEST), "/pace",
                "must be between " + TrainingSession.SLOWEST + " and " + TrainingSession.FASTEST);
        checks.done();
        return ledger.write(next(session, running ? SessionState.RUNNING : SessionState.FROZEN, pace == null ? session.pace() : pace, null, session.trainees()));
    }

    public TrainingSession end() {
        TrainingSession session = going();
        return ledger.write(next(session, SessionState.ENDED, session.pace(), ledger.now(), session.trainees()));
    }

    /** Somebody comes in. Whoever comes back under his name is in already. */
    public TrainingSession join(String name) {
        TrainingSession session = going();
        if (session.trainees().stream().anyMatch(trainee -> trainee.name().equals(name))) {
            return session;
        }
        if (session.trainees().size() >= MOST_TRAINEES) {
            throw Refusal.conflict("training-full", "This session has " + MOST_TRAINEES + " trainees already.");
        }
        List<Trainee> trainees = new ArrayList<>(session.trainees());
        trainees.add(new Trainee(name, ledger.now()));
        return ledger.write(next(session, session.state(), session.pace(), null, List.copyOf(trainees)));
    }

    /** A step of the scenario, or what the trainer let happen, which made or touched {@code subjects}. */
    public TrainingEntry happened(EntryKind kind, @Nullable String stepId, String inject, List<String> subjects) {
        return write(kind, stepId, inject, subjects, null, null, null, null, null);
    }

    /**
     * What the trainer made up.
     *
     * @param text the same as a scenario of one step
     */
    public TrainingEntry injected(String inject, List<String> subjects, String text) {
        return write(EntryKind.INJECTED, null, inject, subjects, null, text, null, null, null);
    }

    /** @param points a mark, or null for a note */
    public TrainingEntry note(@Nullable String trainee, String text, @Nullable Integer points) {
        TrainingSession session = require();
        Checks checks = new Checks();
        checks.that(points != null || !text.isBlank(), "/text", "must not be empty");
        checks.that(text.length() <= Checks.REMARK, "/text", "must not be longer than " + Checks.REMARK);
        checks.that(points == null || (points >= 0 && points <= HIGHEST_MARK), "/points", "must be between 0 and " + HIGHEST_MARK);
        checks.that(trainee == null || session.trainees().stream().anyMatch(t -> t.name().equals(trainee)), "/trainee", "there is no trainee '" + trainee + "'");
        checks.done();
        return write(points == null ? EntryKind.NOTE : EntryKind.MARK, null, null, List.of(), trainee, text, points, null, null);
    }

    /** By the trainee who acts. */
    public TrainingEntry hands(long keys, long clicks) {
        require();
        Checks checks = new Checks();
        checks.that(keys >= 0, "/keys", "must not be negative");
        checks.that(clicks >= 0, "/clicks", "must not be negative");
        checks.done();
        return write(EntryKind.HANDS, null, null, List.of(), ledger.actor(), null, null, keys, clicks);
    }

    private TrainingEntry write(
            EntryKind kind, @Nullable String stepId, @Nullable String inject, List<String> subjects, @Nullable String trainee, @Nullable String text,
            @Nullable Integer points, @Nullable Long keys, @Nullable Long clicks) {
        return ledger.write(new TrainingEntry(ledger.newId(), ledger.lastTrainingEntry() + 1, kind, ledger.now(), ledger.actor(), stepId, inject,
                List.copyOf(subjects), trainee, text, points, keys, clicks, Map.of()));
    }

    /**
     * The session there is, if it has not ended.
     *
     * @throws Refusal if there is none, or it is over
     */
    public TrainingSession going() {
        TrainingSession session = require();
        if (session.isOver()) {
            throw Refusal.conflict("training-ended", "The session was ended at " + session.endTime() + ".");
        }
        return session;
    }

    private static TrainingSession next(TrainingSession s, SessionState state, double pace, @Nullable Instant end, List<Trainee> trainees) {
        return new TrainingSession(s.id(), s.version() + 1, s.scenarioId(), s.title(), s.seed(), state, pace, s.startTime(), end, trainees, s.more());
    }
}
