package uz.posbon.sdk.training.debrief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.Trainee;
import uz.posbon.sdk.training.TrainingEntry;

/** Adds up what each had in the results, and what they had together. */
final class Scores {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SessionLog log;
    private final List<Result> results;
    private final StageClock clock;

    Scores(SessionLog log, List<Result> results) {
        this.log = log;
        this.results = results;
        this.clock = new StageClock(log);
    }

    Figures team() {
        List<String> names = log.session().trainees().stream().map(Trainee::name).toList();
        return new Figures(null, results.stream().mapToInt(Result::points).sum(),
                results.stream().filter(result -> result.outcome().isDecided()).mapToInt(Result::maximum).sum(),
                count(Outcome.DONE), count(Outcome.LATE), count(Outcome.MISSED), count(Outcome.WRONG), clock.times(null),
                sum(names, TrainingEntry::keys), sum(names, TrainingEntry::clicks), activity(names));
    }

    private int count(Outcome outcome) {
        return (int) results.stream().filter(result -> result.outcome().equals(outcome)).count();
    }

    Figures of(String name) {
        int points = 0;
        int possible = 0;
        int done = 0;
        int late = 0;
        int wrong = 0;
        for (Result result : results) {
            for (Contribution part : result.by()) {
                if (part.name().equals(name)) {
                    points += part.points();
                    possible += result.maximum();
                    wrong += part.wrong() > 0 ? 1 : 0;
                    late += part.wrong() == 0 && part.late() > 0 ? 1 : 0;
                    done += part.wrong() == 0 && part.late() == 0 ? 1 : 0;
                }
            }
        }
        return new Figures(name, points, possible, done, late, 0, wrong, clock.times(name),
                most(name, TrainingEntry::keys), most(name, TrainingEntry::clicks), activity(List.of(name)));
    }

    /** What a desk counts only grows, but reports may overtake each other. */
    private @Nullable Long most(String name, Function<TrainingEntry, @Nullable Long> count) {
        return log.entries().stream()
                .map(e -> e.entry())
                .filter(entry -> entry.kind().equals(EntryKind.HANDS) && name.equals(entry.trainee() == null ? entry.by() : entry.trainee()))
                .map(count)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .orElse(null);
    }

    private @Nullable Long sum(List<String> names, Function<TrainingEntry, @Nullable Long> count) {
        List<Long> known = new ArrayList<>();
        for (String name : names) {
            Long most = most(name, count);
            if (most != null) {
                known.add(most);
            }
        }
        return known.isEmpty() ? null : Long.valueOf(known.stream().mapToLong(Long::longValue).sum());
    }

    private List<Integer> activity(List<String> names) {
        Instant start = log.session().startTime();
        Duration all = Duration.between(start, log.until());
        int minutes = (int) Math.max(1, all.dividedBy(MINUTE) + (all.toMillis() % MINUTE.toMillis() > 0 ? 1 : 0));
        List<Integer> counts = new ArrayList<>(Collections.nCopies(minutes, 0));
        for (String name : names) {
            for (Instant time : log.commands(name)) {
                int minute = (int) Math.clamp(Duration.between(start, time).dividedBy(MINUTE), 0, minutes - 1);
                counts.set(minute, counts.get(minute) + 1);
            }
        }
        return counts;
    }
}
