package uz.posbon.benchmarks.continuity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.continuity.FaultPlan.Step;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.fault.Fault;
import uz.posbon.sdk.stream.DurableEvent;

/** One sequence of faults while people and sources work, and the count afterwards. */
final class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final int SHOWN_LIMIT_SECONDS = 12;
    private static final int BACK_LIMIT_SECONDS = 30;
    private static final int ANSWERED_LIMIT_SECONDS = 90;
    private static final double NANOS = 1e9;

    private final Room room;
    private final String name;
    private final FaultPlan plan;
    private final Set<String> expected = ConcurrentHashMap.newKeySet();
    private double lossShown;
    private double recover;

    /** @param name of no other round in the same room: its alarms and cases bear it */
    Round(Room room, String name, FaultPlan plan) {
        this.room = room;
        this.name = name;
        this.plan = plan;
    }

    Outcome run() throws IOException, InterruptedException {
        long before = room.sequence();
        room.within(BACK_LIMIT_SECONDS, () -> room.areLiveAt(before));
        room.desks.forEach(Desk::takeSequences);
        int startsOver = room.desks.stream().mapToInt(Desk::startsOver).sum();
        List<Work> work = new ArrayList<>();
        // A source past the proxy, so that there is something to miss while the operators' link is down.
        work.add(new Work(room.direct, "source-" + name, expected));
        for (PosbonClient client : room.clients) {
            work.add(new Work(client, "operator-" + work.size() + "-" + name, expected));
        }
        List<Thread> threads = work.stream().map(w -> Thread.ofVirtual().start(w)).toList();
        room.typist.work();
        for (Step step : plan.steps()) {
            suffer(step);
        }
        work.forEach(Work::end);
        // Requests that hang on links that are deaf by now need not wait for their time to run out.
        room.proxy.cut();
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(ANSWERED_LIMIT_SECONDS));
        }
        room.typist.pause();
        Outcome outcome = count(before, work, startsOver);
        LOG.info("{}: {} -> {}", name, plan.steps().stream().map(Step::kind).toList(), outcome);
        if (!outcome.isClean()) {
            LOG.error("{} shows a fault of ours: {} after {}", name, outcome, plan);
        }
        return outcome;
    }

    private void suffer(Step step) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        begin(step);
        TimeUnit.NANOSECONDS.sleep(step.held().toNanos());
        if (step.untilShown()) {
            room.within(SHOWN_LIMIT_SECONDS, () -> room.desks.stream().allMatch(desk -> desk.lostSince(begun) > 0));
        }
        end(step);
        long healed = System.nanoTime();
        // One more than there is: what was on its way when the fault ended does not count as being back.
        long target = room.sequence() + 1;
        for (Desk desk : room.desks) {
            boolean back = room.within(BACK_LIMIT_SECONDS, () -> desk.isLive() && desk.picture().sequence() >= target);
            long now = System.nanoTime();
            long lost = desk.lostSince(begun);
            long damaged = step.kind().isGradual() ? Math.min(Math.max(lost, begun), healed) : begun;
            double shown = lost > 0 ? (lost - damaged) / NANOS : step.untilShown() ? SHOWN_LIMIT_SECONDS : 0;
            double took = back ? (now - Math.max(healed, lost)) / NANOS : BACK_LIMIT_SECONDS;
            LOG.debug("{}: shown after {} s, back after {} s", step, shown, took);
            lossShown = Math.max(lossShown, shown);
            recover = Math.max(recover, took);
        }
        // What was overtaken has to have arrived before anything is counted, or it would have been only another loss.
        room.within(BACK_LIMIT_SECONDS, () -> room.proxy.late() == 0);
    }

    private void begin(Step step) throws InterruptedException {
        Fault fault = step.fault();
        if (fault == null) {
            if (step.kind() == FaultPlan.Kind.KILL) {
                room.backend.kill();
            } else {
                room.typist.kill();
            }
            return;
        }
        room.proxy.fault(fault);
        if (step.kind() == FaultPlan.Kind.CUT) {
            room.proxy.cut();
        }
    }

    private void end(Step step) throws IOException, InterruptedException {
        switch (step.kind()) {
            case KILL -> room.backend.restart();
            case KILL_WORKSTATION -> room.typist.restart();
            default -> room.proxy.heal();
        }
    }

    private Outcome count(long before, List<Work> work, int startsOver) throws IOException, InterruptedException {
        room.report();
        long last = room.sequence();
        boolean settled = room.within(BACK_LIMIT_SECONDS, () -> room.areLiveAt(last));
        List<DurableEvent> events = new LogReader(room.backend).read(before, last);
        int lost = 0;
        int doubled = 0;
        for (Desk desk : room.desks) {
            List<Long> heard = desk.takeSequences();
            long distinct = heard.stream().filter(sequence -> sequence > before && sequence <= last).distinct().count();
            lost += (int) (last - before - distinct);
            doubled += (int) (heard.size() - heard.stream().distinct().count());
        }
        lost += room.typist.gaps();
        Map<Boolean, Set<String>> typed = room.typist.typed();
        expected.addAll(typed.get(true));
        Map<String, Integer> done = new HashMap<>();
        events.forEach(event -> done.merge(name(event), 1, Integer::sum));
        int commandsLost = (int) expected.stream().filter(event -> !done.containsKey(event)).count();
        int commandsDoubled = (int) Stream.of(expected, typed.get(false)).flatMap(Set::stream).filter(event -> done.getOrDefault(event, 0) > 1).count();
        work.forEach(w -> w.unanswered().forEach(event -> LOG.warn("{}: never answered: {}", name, event)));
        int unanswered = work.stream().mapToInt(w -> w.unanswered().size()).sum();
        return new Outcome(
                expected.size(), (int) (last - before), lost, doubled, commandsLost + unanswered, commandsDoubled, settled ? unequal() : room.desks.size(),
                room.desks.stream().mapToInt(Desk::startsOver).sum() - startsOver, lossShown, recover);
    }

    /** Desks whose picture is not the one the backend gives to somebody who asks now. */
    private int unequal() throws IOException, InterruptedException {
        try (Desk fresh = Desk.open(room.direct)) {
            room.within(BACK_LIMIT_SECONDS, fresh::isLive);
            room.report();
            int unequal = 0;
            for (Desk desk : room.desks) {
                if (!room.within(BACK_LIMIT_SECONDS, () -> Pictures.differences(desk.picture(), fresh.picture()).isEmpty())) {
                    LOG.warn("{}: a desk differs in {}", name, Pictures.differences(desk.picture(), fresh.picture()));
                    unequal++;
                }
            }
            return unequal + (typistAgrees(fresh) ? 0 : 1);
        }
    }

    private boolean typistAgrees(Desk fresh) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(BACK_LIMIT_SECONDS);
        List<String> differences = Pictures.differences(room.typist.picture(), fresh.picture());
        while (!differences.isEmpty() && System.nanoTime() < end) {
            // It may have been away when units said last where they are; they say so again and again.
            room.report();
            differences = Pictures.differences(room.typist.picture(), fresh.picture());
        }
        if (!differences.isEmpty()) {
            LOG.warn("{}: the workstation differs in {}", name, differences);
        }
        return differences.isEmpty();
    }

    private static String name(DurableEvent event) {
        String kind = event.envelope().kind();
        String what = switch (event) {
            case DurableEvent.AlarmChanged e -> kind.equals("alarm.raised") ? e.alarm().headline() : e.alarm().id();
            case DurableEvent.IncidentChanged e -> switch (kind) {
                case "incident.created" -> e.incident().title();
                case "incident.noted" -> e.envelope().reason();
                default -> e.incident().id();
            };
            default -> event.envelope().subject();
        };
        return kind + " " + what;
    }
}
