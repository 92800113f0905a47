package uz.posbon.sdk.internal.onvif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.onvif.PtzVelocity;

/** Whatever the hand, the camera and the network do: the camera does not go on moving once the hand is gone. */
class SteeringPlanPropertyTest {
    private static final Duration HOLD = Duration.ofSeconds(1);
    private static final long MILLI = 1_000_000;

    /** What happens next to the plan. */
    enum Act { STEER_LEFT, STEER_RIGHT, STOP, GO, ANSWER, REFUSE, LOSE, LOSE_BUT_DO }

    /** @param after milliseconds since the event before */
    record Event(Act act, int after) {}

    @Property(tries = 2000)
    void everyMovementEndsInAStop(@ForAll("events") List<Event> events) {
        Run run = new Run();
        events.forEach(run::happen);
        run.plan.close(run.now);
        run.answerAllUntilTheEnd();
        assertThat(run.ended).as("the loop ends").isTrue();
        assertThat(run.moving).as("the camera stands, its own time limit aside").isFalse();
    }

    @Property(tries = 2000)
    void nothingMovesLongerThanTwoHoldsAfterTheLastWish(@ForAll("events") List<Event> events) {
        Run run = new Run();
        events.forEach(run::happen);
        run.quiet(HOLD.toMillis() * 2 + 1);
        assertThat(run.reallyMoving()).as("also when no stop gets through").isFalse();
    }

    @Property(tries = 2000)
    void oneRequestAtATimeAndNoMovementAfterAStopWasAskedFor(@ForAll("events") List<Event> events) {
        Run run = new Run();
        for (Event event : events) {
            run.quiet(event.after());
            int before = run.movesSent;
            run.happen(new Event(event.act(), 0));
            if (event.act() == Act.STOP) {
                assertThat(run.movesSent).isEqualTo(before);
            }
        }
        assertThat(run.overlaps).isZero();
    }

    @Property(tries = 500)
    void aStopWaitsForNoMovementWithoutAnAnswer(@ForAll("events") List<Event> events) {
        Run run = new Run();
        events.forEach(run::happen);
        run.plan.stop(run.now);
        run.settle();
        if (run.flying instanceof SteeringOrder.Move) {
            run.now += SteeringPlan.GRACE.toNanos();
            run.settle();
            assertThat(run.abandoned).isTrue();
        }
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(Arbitraries.of(Act.class), Arbitraries.integers().between(0, 700)).as(Event::new).list().ofMaxSize(40);
    }

    /** A plan with a camera that believes its time limit. */
    private static final class Run {
        final SteeringPlan plan = new SteeringPlan(HOLD);
        long now = 1_000_000_000L;
        @Nullable SteeringOrder flying;
        boolean abandoned;
        boolean moving;
        long movesUntil;
        boolean ended;
        int movesSent;
        int overlaps;

        void happen(Event event) {
            quiet(event.after());
            switch (event.act()) {
                case STEER_LEFT -> plan.steer(new PtzVelocity(-1, 0, 0), now);
                case STEER_RIGHT -> plan.steer(new PtzVelocity(1, 0, 0.5), now);
                case STOP -> plan.stop(now);
                case GO -> plan.go("1", now);
                case ANSWER -> answer(true, true);
                case REFUSE -> answer(false, false);
                case LOSE -> lose(false);
                case LOSE_BUT_DO -> lose(true);
            }
            settle();
        }

        /** Time goes by and nothing comes from outside. */
        void quiet(long millis) {
            for (long end = now + millis * MILLI; now < end; now += MILLI) {
                settle();
            }
        }

        void settle() {
            while (true) {
                switch (plan.next(now)) {
                    case SteeringStep.Send(SteeringOrder order) -> {
                        overlaps += flying == null ? 0 : 1;
                        flying = order;
                        abandoned = false;
                        movesSent += order instanceof SteeringOrder.Move ? 1 : 0;
                    }
                    case SteeringStep.Abandon _ -> {
                        abandoned = true;
                        return;
                    }
                    case SteeringStep.Wait _ -> {
                        return;
                    }
                    case SteeringStep.End _ -> {
                        ended = true;
                        return;
                    }
                }
            }
        }

        void answer(boolean done, boolean success) {
            if (flying == null) {
                return;
            }
            if (done) {
                obey(flying);
            }
            flying = null;
            if (success) {
                plan.answered(now);
            } else {
                plan.failed(false, now);
            }
        }

        void lose(boolean done) {
            if (flying != null) {
                if (done) {
                    obey(flying);
                }
                flying = null;
                plan.failed(true, now);
            }
        }

        private void obey(SteeringOrder order) {
            switch (order) {
                case SteeringOrder.Move move -> {
                    moving = !move.velocity().still();
                    movesUntil = now + HOLD.toNanos();
                }
                case SteeringOrder.Stop _ -> moving = false;
                case SteeringOrder.Go _ -> moving = false;
            }
        }

        boolean reallyMoving() {
            return moving && now < movesUntil;
        }

        void answerAllUntilTheEnd() {
            for (int i = 0; i < 20_000 && !ended; i++) {
                settle();
                answer(true, true);
                now += MILLI;
            }
        }
    }
}
