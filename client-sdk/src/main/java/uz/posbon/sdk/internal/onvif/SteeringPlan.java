package uz.posbon.sdk.internal.onvif;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.onvif.PtzVelocity;

/**
 * Decides what a steered camera is told and when, so that every movement ends in a stop. Pure: knows no thread and no clock, times are
 * {@link System#nanoTime} and are passed in. Not thread-safe.
 */
final class SteeringPlan {
    /** How long a movement that is under way may still be answered before a stop pushes it aside: usually it is, and then nothing overtakes. */
    static final Duration GRACE = Duration.ofMillis(250);
    /** After a movement without an answer one more stop follows, in case the movement came late. */
    static final Duration SECOND_STOP = Duration.ofMillis(300);
    static final int STOPS_UNANSWERED = 8;
    static final int STOPS_REFUSED = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final long FOREVER = Long.MAX_VALUE;

    private final long hold;
    private SteeringWish wish = new SteeringWish.Still();
    private @Nullable SteeringOrder flying;
    private boolean abandoned;
    private PtzVelocity sent = PtzVelocity.STILL;
    private long sentAt;
    private boolean stopDue;
    private long stopAt;
    private int stopsFailed;
    private boolean doubtful;
    /** A movement failed; the hand has to let go before it may start another. */
    private boolean broken;
    private boolean closed;

    /** @param hold how long a wish to move holds, and a movement on the device */
    SteeringPlan(Duration hold) {
        this.hold = hold.toNanos();
    }

    void steer(PtzVelocity velocity, long now) {
        if (!closed && !broken) {
            wish = new SteeringWish.Moving(velocity, now);
        }
    }

    void stop(long now) {
        broken = false;
        wish = new SteeringWish.Still();
        wantStop(now);
    }

    /** A stop comes first only where something may move: some cameras refuse one that is not needed. */
    void go(String presetToken, long now) {
        broken = false;
        wish = closed ? new SteeringWish.Still() : new SteeringWish.Going(presetToken);
        if (mayMove()) {
            wantStop(now);
        }
    }

    void close(long now) {
        closed = true;
        wish = new SteeringWish.Still();
        if (mayMove()) {
            wantStop(now);
        }
    }

    /** Whether the hand set the camera moving and no stop was confirmed since. */
    boolean mayMove() {
        return flying instanceof SteeringOrder.Move || !sent.still() || doubtful || stopDue;
    }

    boolean closed() {
        return closed;
    }

    /** Whether no stop is outstanding. */
    boolean settled() {
        return !stopDue;
    }

    SteeringStep next(long now) {
        if (wish instanceof SteeringWish.Moving moving && now - moving.heardAt() >= hold) {
            stop(now);
        }
        if (flying != null) {
            return whileFlying(now);
        }
        return switch (wish) {
            case SteeringWish.Moving moving -> move(moving, now);
            case SteeringWish.Going going when !stopDue -> {
                wish = new SteeringWish.Still();
                yield fly(new SteeringOrder.Go(going.presetToken()));
            }
            default -> rest(now);
        };
    }

    private SteeringStep whileFlying(long now) {
        boolean aside = stopDue && !(flying instanceof SteeringOrder.Stop) && !(wish instanceof SteeringWish.Moving);
        if (!aside || abandoned) {
            return new SteeringStep.Wait(untilLapse(now));
        }
        long left = stopAt + GRACE.toNanos() - now;
        if (left > 0) {
            return new SteeringStep.Wait(left);
        }
        abandoned = true;
        return new SteeringStep.Abandon();
    }

    private SteeringStep move(SteeringWish.Moving moving, long now) {
        long due = sentAt + hold / 2 - now;
        if (moving.velocity().equals(sent) && due > 0) {
            return new SteeringStep.Wait(Math.min(due, untilLapse(now)));
        }
        // The new movement takes the place of a stop that is still outstanding.
        stopDue = false;
        PtzVelocity before = sent;
        sent = moving.velocity();
        sentAt = now;
        return fly(new SteeringOrder.Move(sent, before));
    }

    private SteeringStep rest(long now) {
        if (!stopDue) {
            return closed ? new SteeringStep.End() : new SteeringStep.Wait(FOREVER);
        }
        return stopAt > now ? new SteeringStep.Wait(stopAt - now) : stand(now);
    }

    private SteeringStep stand(long now) {
        // Whatever moved before has to be told again after this.
        sentAt = now - hold;
        return fly(new SteeringOrder.Stop());
    }

    private SteeringStep fly(SteeringOrder order) {
        flying = order;
        abandoned = false;
        return new SteeringStep.Send(order);
    }

    /** The camera has confirmed what was under way. */
    void answered(long now) {
        if (flying instanceof SteeringOrder.Stop) {
            sent = PtzVelocity.STILL;
            stopsFailed = 0;
            stopDue = doubtful;
            stopAt = now + SECOND_STOP.toNanos();
            doubtful = false;
        }
        flying = null;
    }

    /**
     * What was under way did not succeed.
     *
     * @param unanswered whether it may have been done all the same, or still be
     * @return whether that is the last word: a movement the hand still wanted, or the last stop
     */
    boolean failed(boolean unanswered, long now) {
        SteeringOrder order = flying;
        flying = null;
        if (order instanceof SteeringOrder.Stop) {
            return stopFailed(unanswered, now);
        }
        sentAt = now - hold;
        doubtful |= unanswered;
        boolean wanted = !abandoned && wish instanceof SteeringWish.Moving;
        if (wanted) {
            wish = new SteeringWish.Still();
            broken = true;
        }
        wantStop(now);
        return wanted;
    }

    private boolean stopFailed(boolean unanswered, long now) {
        stopsFailed++;
        boolean last = stopsFailed >= (unanswered ? STOPS_UNANSWERED : STOPS_REFUSED);
        if (last) {
            // What was sent stays known, so that letting go for good tries once more.
            stopDue = false;
            stopsFailed = 0;
        } else {
            stopAt = now + (FIRST_PAUSE.toNanos() << (stopsFailed - 1));
        }
        return last && !(wish instanceof SteeringWish.Moving);
    }

    private void wantStop(long now) {
        // Asked for again it may come sooner, never later.
        stopAt = stopDue ? Math.min(stopAt, now) : now;
        stopsFailed = stopDue ? stopsFailed : 0;
        stopDue = true;
    }

    private long untilLapse(long now) {
        return wish instanceof SteeringWish.Moving moving ? Math.max(1, moving.heardAt() + hold - now) : FOREVER;
    }
}
