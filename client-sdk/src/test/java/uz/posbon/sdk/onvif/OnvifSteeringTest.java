package uz.posbon.sdk.onvif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uz.posbon.sdk.OnvifClient;

/** A hand on a real camera's motors: whatever breaks, they come to rest. */
@Timeout(180)
class OnvifSteeringTest {
    private static final PtzVelocity LEFT = new PtzVelocity(-1, 0, 0);
    private static final PtzVelocity IN = new PtzVelocity(0, 0, 1);

    private final OnvifClient client = OnvifClient.builder().build();
    private final OnvifCamera camera = OnvifCamera.usual();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private PtzSteering steering;

    @BeforeEach
    void take() {
        steering = client.device(camera.address(), OnvifCamera.LOGIN).steering("main", new SteeringListener() {
            @Override
            public void moveFailed(OnvifException why) {
                heard.add("move " + why.getClass().getSimpleName());
            }

            @Override
            public void stopFailed(OnvifException why) {
                heard.add("stop " + why.getClass().getSimpleName());
            }
        });
    }

    @AfterEach
    void close() {
        client.close();
        camera.close();
    }

    /** Says the same again and again, as a hand does. */
    private void hold(PtzVelocity velocity, java.util.concurrent.Callable<Boolean> until) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(20)).until(() -> {
            steering.steer(velocity);
            return until.call();
        });
    }

    /** As {@link #hold}; false where the hand paused, as it does on a machine that stands still: then the camera may have rested rightly. */
    private boolean heldWithoutAPause(PtzVelocity velocity, BooleanSupplier until) {
        long[] last = {System.nanoTime()};
        boolean[] paused = new boolean[1];
        hold(velocity, () -> {
            long now = System.nanoTime();
            paused[0] |= now - last[0] > Duration.ofMillis(200).toNanos();
            last[0] = now;
            return until.getAsBoolean();
        });
        return !paused[0];
    }

    private void rests() {
        await().atMost(Duration.ofSeconds(20)).until(() -> !camera.head.moving());
    }

    @Test
    void aHeldMovementIsRenewedAndEndsWithTheHand() throws Exception {
        String order = "move main PanTilt(-1.0,0.0) for PT1S";
        long rested;
        long before;
        long start;
        do {
            steering.stop().toCompletableFuture().get(30, TimeUnit.SECONDS);
            rested = camera.head.endedAt();
            before = camera.head.count(order);
            start = System.nanoTime();
        } while (!heldWithoutAPause(LEFT, enough(order, before + 5)));
        assertThat(camera.head.endedAt()).as("never rested in between").isEqualTo(rested);
        // The movement holds a second; told at its half, it is never told more often.
        assertThat(System.nanoTime() - start).as("told as often as needed").isGreaterThan(Duration.ofMillis(1800).toNanos());
        steering.stop().toCompletableFuture().get(30, TimeUnit.SECONDS);
        assertThat(camera.head.moving()).isFalse();
        assertThat(camera.head.orders().getLast()).isEqualTo("stop");
        assertThat(heard).isEmpty();
    }

    @Test
    void aHandThatFallsSilentLetsGo() {
        hold(LEFT, camera.head::moving);
        long last = System.nanoTime();
        rests();
        await().until(() -> camera.head.orders().getLast().equals("stop"));
        // A second it holds; the rest is a busy machine's.
        assertThat(Duration.ofNanos(camera.head.endedAt() - last)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void anAxisThatMovedIsNamedWhenItHasToStand() throws Exception {
        hold(IN, camera.head::moving);
        hold(LEFT, () -> camera.head.count("move main PanTilt(-1.0,0.0)Zoom(0.0)") > 0);
        steering.stop().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    @Test
    void newestWishWinsWhileTheCameraIsSlow() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        hold(LEFT, camera.head::moving);
        steering.stop().toCompletableFuture().get(30, TimeUnit.SECONDS);
        long before = camera.asked.stream().filter("ContinuousMove"::equals).count();
        camera.trick("ContinuousMove", () -> {
            if (first.getAndSet(false)) {
                awaitLatch(slow);
            }
            return CameraVoice.ok("p:ContinuousMoveResponse", "");
        });
        for (int i = 1; i <= 100; i++) {
            steering.steer(new PtzVelocity(i / 100.0, 0, 0));
        }
        await().until(() -> !first.get());
        slow.countDown();
        hold(new PtzVelocity(1, 0, 0), () -> camera.asked.stream().filter("ContinuousMove"::equals).count() >= before + 2);
        assertThat(camera.asked.stream().filter("ContinuousMove"::equals).count()).as("not one for each wish").isLessThanOrEqualTo(before + 4);
    }

    @Test
    void aStopDoesNotWaitForAMovementWithoutAnAnswer() throws Exception {
        hold(LEFT, camera.head::moving);
        camera.trick("ContinuousMove", () -> new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        long asked = camera.asked.size();
        hold(IN, () -> camera.asked.size() > asked);
        long released = System.nanoTime();
        steering.stop();
        await().pollInterval(Duration.ofMillis(10)).until(() -> camera.head.orders().contains("stop"));
        // It pushes the movement aside after a quarter of a second.
        assertThat(Duration.ofNanos(System.nanoTime() - released)).as("a request may take 2 s").isLessThan(Duration.ofMillis(1900));
        await().until(() -> camera.head.count("stop") >= 2);
    }

    @Test
    void aMovementThatFailsIsFollowedByAStopAndAsksForAFreshHand() {
        hold(LEFT, camera.head::moving);
        camera.trick("ContinuousMove", () -> CameraVoice.fault(500, "env:Receiver", "ter:Action", "motor is hot"));
        hold(LEFT, () -> heard.contains("move DeviceFaultException"));
        rests();
        long moves = camera.asked.stream().filter("ContinuousMove"::equals).count();
        hold(LEFT, () -> camera.head.orders().contains("stop"));
        hold(LEFT, new Times(10)::passed);
        assertThat(camera.asked.stream().filter("ContinuousMove"::equals).count()).as("not asked again and again").isEqualTo(moves);
        camera.trick("ContinuousMove", null);
        steering.stop();
        hold(LEFT, camera.head::moving);
        assertThat(heard).hasSize(1);
    }

    @Test
    void aStopIsRepeatedUntilItGetsThrough() throws Exception {
        hold(LEFT, camera.head::moving);
        Times lost = new Times(3);
        camera.trick("Stop", () -> {
            if (lost.passed()) {
                camera.trick("Stop", null);
            }
            return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
        });
        steering.stop().toCompletableFuture().get(30, TimeUnit.SECONDS);
        assertThat(camera.head.orders().getLast()).isEqualTo("stop");
        assertThat(heard).isEmpty();
    }

    @Test
    void whenTheLineIsCutTheCameraStopsByItself() {
        hold(LEFT, camera.head::moving);
        camera.trickAll(() -> new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).onResponseStart(new SocketEffect.CloseSocket()).build());
        rests();
        assertThat(camera.head.orders()).doesNotContain("stop");
    }

    @Test
    void aRefusedStopIsSaidAfterAFewTries() {
        hold(LEFT, camera.head::moving);
        camera.trick("Stop", () -> CameraVoice.fault(500, "env:Receiver", "ter:Action", "no"));
        assertThatThrownBy(() -> steering.stop().toCompletableFuture().get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(DeviceFaultException.class);
        assertThat(heard).containsExactly("stop DeviceFaultException");
    }

    @Test
    void closingStopsToo() {
        hold(LEFT, camera.head::moving);
        steering.close();
        rests();
        await().until(() -> camera.head.orders().contains("stop"));
        steering.steer(LEFT);
        assertThat(steering.stop().toCompletableFuture()).succeedsWithin(Duration.ofSeconds(30));
        assertThat(camera.head.moving()).isFalse();
    }

    @Test
    void closingTheClientWaitsForTheStop() {
        hold(LEFT, camera.head::moving);
        client.close();
        assertThat(camera.head.orders().getLast()).isEqualTo("stop");
    }

    @Test
    void closingWhatNeverMovedSendsNothing() {
        steering.close();
        client.close();
        assertThat(camera.asked).isEmpty();
    }

    @Test
    void aPresetComesAfterTheStopAndGivesWayToANewWish() throws Exception {
        hold(LEFT, camera.head::moving);
        steering.goToPreset("2").toCompletableFuture().get(30, TimeUnit.SECONDS);
        assertThat(camera.head.orders().reversed().subList(0, 2)).containsExactly("preset 2", "stop");
        assertThatThrownBy(() -> steering.goToPreset("99").toCompletableFuture().get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(DeviceFaultException.class);
        hold(LEFT, camera.head::moving);
        // The stop before the preset is under way until there is a new wish.
        CountDownLatch wished = new CountDownLatch(1);
        camera.trick("Stop", () -> {
            awaitLatch(wished);
            return CameraVoice.ok("p:StopResponse", "");
        });
        var never = steering.goToPreset("1").toCompletableFuture();
        steering.steer(LEFT);
        wished.countDown();
        camera.trick("Stop", null);
        assertThatThrownBy(() -> never.get(30, TimeUnit.SECONDS)).isInstanceOfAny(CancellationException.class);
        steering.close();
        assertThatThrownBy(() -> steering.goToPreset("1").toCompletableFuture().get(30, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aCameraWithoutPtzSaysSoToTheHand() {
        camera.close();
        try (OnvifCamera fixed = new OnvifCamera(OnvifCamera.Door.TOKEN, new CameraVoice().lacking("ptz"), Clock.systemUTC())) {
            CopyOnWriteArrayList<OnvifException> said = new CopyOnWriteArrayList<>();
            PtzSteering none = client.device(fixed.address(), OnvifCamera.LOGIN).steering("main", new SteeringListener() {
                @Override
                public void moveFailed(OnvifException why) {
                    said.add(why);
                }

                @Override
                public void stopFailed(OnvifException why) {
                    said.add(why);
                }
            });
            none.steer(LEFT);
            await().until(() -> !said.isEmpty());
            assertThat(said.getFirst()).isInstanceOf(NotOfferedException.class);
        }
    }

    private BooleanSupplier enough(String order, long times) {
        return () -> camera.head.count(order) >= times;
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts how often it was asked. */
    private static final class Times {
        private int left;

        Times(int times) {
            left = times;
        }

        synchronized boolean passed() {
            return --left <= 0;
        }
    }
}
