package uz.posbon.benchmarks.continuity;

import java.util.List;

/** What one sequence of faults, or several, came to. Times in seconds. */
record Outcome(
        int commands, int events, int eventsLost, int eventsDoubled, int commandsLost, int commandsDoubled, int unequal, int startsOver,
        double lossShown, double recover) {
    static final Outcome NOTHING = new Outcome(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Outcome of(List<Outcome> all) {
        return all.stream().reduce(NOTHING, Outcome::and);
    }

    private Outcome and(Outcome other) {
        return new Outcome(
                commands + other.commands, events + other.events, eventsLost + other.eventsLost, eventsDoubled + other.eventsDoubled,
                commandsLost + other.commandsLost, commandsDoubled + other.commandsDoubled, unequal + other.unequal,
                startsOver + other.startsOver, Math.max(lossShown, other.lossShown), Math.max(recover, other.recover));
    }

    boolean isClean() {
        return eventsLost + eventsDoubled + commandsLost + commandsDoubled + unequal == 0;
    }
}
