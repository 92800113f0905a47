package uz.posbon.sdk.training.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.scenario.Expectation;

/** Makes one result of the cases of an expectation. */
final class Tally {
    /** A rounding error in a share must not ask for one more. */
    private static final double TINY = 1e-9;

    private final Expectation expectation;
    private final List<CaseVerdict> decided;
    private final int needed;

    private Tally(Expectation expectation, List<CaseVerdict> decided) {
        this.expectation = expectation;
        this.decided = decided;
        this.needed = Math.max(1, (int) Math.ceil(expectation.share() * decided.size() - TINY));
    }

    static Result notAsked(Expectation expectation) {
        return undecided(expectation, Outcome.NOT_ASKED);
    }

    static Result of(Expectation expectation, List<CaseVerdict> verdicts) {
        List<CaseVerdict> decided = verdicts.stream().filter(verdict -> verdict.outcome().isDecided()).toList();
        return decided.isEmpty() ? undecided(expectation, Outcome.OPEN) : new Tally(expectation, decided).result();
    }

    private static Result undecided(Expectation e, Outcome outcome) {
        return new Result(e.id(), e.step(), e.text(), outcome, e.within(), e.points(), 0, null, null, 0, 0, 0, 0, 0, null, List.of());
    }

    private Result result() {
        int done = count(Outcome.DONE);
        int late = count(Outcome.LATE);
        int wrong = count(Outcome.WRONG);
        Outcome outcome = done >= needed ? Outcome.DONE : done + late >= needed ? Outcome.LATE : wrong > 0 ? Outcome.WRONG : Outcome.MISSED;
        CaseVerdict decisive = decisive(outcome);
        int counted = Math.min(done, needed);
        int halves = 2 * counted + Math.min(late, needed - counted);
        int points = (int) ((long) expectation.points() * halves / (2L * needed));
        return new Result(expectation.id(), expectation.step(), expectation.text(), outcome, expectation.within(), expectation.points(), points,
                decisive.took(), decisive.at(), decided.size(), needed, done, late, wrong, outcome.equals(Outcome.WRONG) ? decisive.found() : null,
                contributions(points));
    }

    private int count(Outcome outcome) {
        return (int) decided.stream().filter(verdict -> verdict.is(outcome)).count();
    }

    /** Of what was done, the last case that was needed; of what was not, the first that went wrong. */
    private CaseVerdict decisive(Outcome outcome) {
        if (outcome.equals(Outcome.DONE) || outcome.equals(Outcome.LATE)) {
            return decided.stream()
                    .filter(verdict -> verdict.is(Outcome.DONE) || (outcome.equals(Outcome.LATE) && verdict.is(Outcome.LATE)))
                    .sorted(Comparator.comparing((CaseVerdict verdict) -> took(verdict)).thenComparing(Tally::place))
                    .toList().get(needed - 1);
        }
        return decided.stream().filter(verdict -> verdict.is(outcome)).min(Comparator.comparing(Tally::place)).orElseThrow();
    }

    private static Duration took(CaseVerdict verdict) {
        return verdict.took() == null ? Duration.ZERO : verdict.took();
    }

    private static Moment place(CaseVerdict verdict) {
        return Objects.requireNonNull(verdict.at(), "what is decided has a place");
    }

    /** What each had in it; what rounding leaves over goes to whoever came first. */
    private List<Contribution> contributions(int points) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        decided.stream().filter(verdict -> verdict.by() != null).sorted(Comparator.comparing(Tally::place))
                .forEach(verdict -> counts.computeIfAbsent(name(verdict.by()), name -> new int[3])[slot(verdict)]++);
        int all = counts.values().stream().mapToInt(Tally::weight).sum();
        List<Contribution> shares = new ArrayList<>();
        int left = points;
        for (Map.Entry<String, int[]> one : counts.entrySet()) {
            int share = all == 0 ? 0 : (int) ((long) points * weight(one.getValue()) / all);
            left -= share;
            shares.add(new Contribution(one.getKey(), one.getValue()[0], one.getValue()[1], one.getValue()[2], share));
        }
        for (int i = 0; all > 0 && left > 0; i = (i + 1) % shares.size()) {
            Contribution c = shares.get(i);
            if (2 * c.done() + c.late() > 0) {
                shares.set(i, new Contribution(c.name(), c.done(), c.late(), c.wrong(), c.points() + 1));
                left--;
            }
        }
        return shares;
    }

    private static String name(@Nullable String by) {
        return by == null ? "" : by;
    }

    private static int slot(CaseVerdict verdict) {
        return verdict.is(Outcome.DONE) ? 0 : verdict.is(Outcome.LATE) ? 1 : 2;
    }

    private static int weight(int[] counts) {
        return 2 * counts[0] + counts[1];
    }
}
