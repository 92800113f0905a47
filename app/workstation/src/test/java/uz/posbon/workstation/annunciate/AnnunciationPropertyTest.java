package uz.posbon.workstation.annunciate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.ui.sound.Hearing;
import uz.posbon.workstation.words.Words;

/** Whatever comes and whatever the operator does: what presses is heard, and silence ends. */
class AnnunciationPropertyTest {
    private static final Duration TICK = Duration.ofMillis(250);

    /** What happens next. */
    enum Act { RAISE, ACKNOWLEDGE, SHELVE, DRILL, MUTE, UNMUTE, VOLUME, NOTHING }

    /**
     * @param which severity, alarm, seconds or volume, as the act needs it
     * @param after ticks until then
     */
    record Event(Act act, int which, int after) {}

    @Property(tries = 1500)
    void whatIsExtremeIsNeverSilentLongerThanItsPeriodUnlessMuted(@ForAll("events") List<Event> events) {
        Room room = new Room();
        room.run(events, () -> {
            boolean extreme = room.waiting().count(Signal.EXTREME) > 0;
            if (extreme && !room.isMuted() && !room.isBusy()) {
                assertThat(Duration.between(room.lastCall, room.now)).as("silence").isLessThan(Signal.EXTREME.period());
                assertThat(room.lastSignal).isEqualTo(Signal.EXTREME);
            }
        });
    }

    @Property(tries = 1500)
    void noMuteOutlivesItsMinuteAndEachIsShownCountingDown(@ForAll("events") List<Event> events) {
        Room room = new Room();
        Instant[] mutedSince = {null};
        room.run(events, () -> {
            if (!room.isMuted()) {
                mutedSince[0] = null;
                return;
            }
            mutedSince[0] = mutedSince[0] == null || room.reopened ? room.now : mutedSince[0];
            assertThat(Duration.between(mutedSince[0], room.now)).isLessThanOrEqualTo(Mute.LONGEST);
            Shown shown = room.shown();
            assertThat(shown.warning()).isTrue();
            assertThat(shown.sound()).containsPattern("^[01]:[0-5]\\d");
            if (room.waiting().total() > 0) {
                assertThat(shown.sound()).contains(room.waiting().total() + " silenced");
            }
        });
    }

    @Property(tries = 1500)
    void whatPressesMoreBreaksThroughAtOnce(@ForAll("events") List<Event> events) {
        Room room = new Room();
        Signal[] before = {null};
        boolean[] muted = {false};
        room.run(events, () -> {
            Signal loudest = room.waiting().loudest();
            boolean audible = loudest != null && room.settings.volume(loudest) > 0;
            boolean worse = loudest != null && (before[0] == null || loudest.above(before[0]));
            if (muted[0] && worse && audible && !room.mutedJustNow) {
                assertThat(room.isMuted()).isFalse();
                assertThat(room.heardNow).isEqualTo(loudest);
            }
            before[0] = loudest;
            muted[0] = room.isMuted();
        });
    }

    @Property(tries = 1000)
    void nothingIsHeardWhenNothingWaitsAndOnlyTheMostPressingWhenSomethingDoes(@ForAll("events") List<Event> events) {
        Room room = new Room();
        room.run(events, () -> {
            if (room.heardNow != null) {
                assertThat(room.heardNow).isEqualTo(room.waiting().loudest());
                assertThat(room.isMuted()).isFalse();
            }
        });
    }

    @Property(tries = 1000)
    void moreThanThreeAreSummarisedAndAFloodIsNeverCalledOutOneByOne(@ForAll("events") List<Event> events) {
        Room room = new Room();
        room.run(events, () -> {
            if (room.spokenNow instanceof Call.Each each) {
                assertThat(room.waiting().total()).isLessThanOrEqualTo(Waiting.NAMED);
                assertThat(room.waiting().flood()).isFalse();
                assertThat(each.alarms()).isNotEmpty();
            }
        });
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Act> acts = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Act.RAISE)),
                Tuple.of(6, Arbitraries.of(Act.class)));
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 4)),
                Tuple.of(2, Arbitraries.integers().between(0, 300)));
        return Combinators.combine(acts, Arbitraries.integers().between(0, 100), gaps).as(Event::new).list().ofMaxSize(40);
    }

    /** A desk without screen, clock or loudspeaker. */
    private static final class Room {
        private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);

        private final Map<Long, Alarm> alarms = new LinkedHashMap<>();
        private Instant now = Draft.NOW;
        private Annunciation state = Annunciation.START;
        private Settings settings = new Settings(70, true);
        private Instant busyUntil = Instant.MIN;
        private Instant lastCall = Instant.MIN;
        private @Nullable Signal lastSignal;
        private @Nullable Signal heardNow;
        private Call.@Nullable Spoken spokenNow;
        private boolean mutedJustNow;
        private boolean reopened;
        private long number;

        void run(List<Event> events, Runnable check) {
            for (Event event : events) {
                for (int tick = 0; tick < event.after(); tick++) {
                    look();
                    check.run();
                }
                happen(event);
                look();
                check.run();
                mutedJustNow = false;
                reopened = false;
            }
            for (int tick = 0; tick < 280; tick++) {
                look();
                check.run();
            }
        }

        private void happen(Event event) {
            List<Long> all = new ArrayList<>(alarms.keySet());
            switch (event.act()) {
                case RAISE -> add(new Draft(++number, Severity.KNOWN.get(event.which() % 5)).at(now));
                case DRILL -> add(new Draft(++number, Severity.EXTREME).at(now).drill());
                case ACKNOWLEDGE -> {
                    if (!all.isEmpty()) {
                        alarms.remove(all.get(event.which() % all.size()));
                    }
                }
                case SHELVE -> {
                    if (!all.isEmpty()) {
                        Alarm alarm = alarms.get(all.get(event.which() % all.size()));
                        add(new Draft(alarm.number(), alarm.severity()).at(now).shelved(Duration.ofSeconds(event.which())));
                    }
                }
                case MUTE -> {
                    mutedJustNow = true;
                    reopened = !isMuted();
                    state = state.muted(Duration.ofSeconds(event.which() + 1), waiting(), now);
                }
                case UNMUTE -> state = state.unmuted();
                case VOLUME -> settings = settings.withVolume(event.which());
                case NOTHING -> { }
            }
        }

        private void add(Draft draft) {
            Alarm alarm = draft.done();
            alarms.put(alarm.number(), alarm);
        }

        private void look() {
            now = now.plus(TICK);
            Waiting waiting = waiting();
            Annunciation.Step step = state.next(waiting, settings, isBusy(), now);
            state = step.next();
            Call call = step.call();
            heardNow = call == null ? null : call.signal();
            spokenNow = call == null ? null : call.spoken();
            if (call != null) {
                lastCall = now;
                lastSignal = call.signal();
                busyUntil = now.plusMillis(call.spoken() == null ? 2500 : 7000);
            }
        }

        Waiting waiting() {
            return Waiting.of(alarms.values(), now, state.seen());
        }

        boolean isMuted() {
            return state.mute() != null && state.mute().holds(now);
        }

        boolean isBusy() {
            return now.isBefore(busyUntil);
        }

        Shown shown() {
            return Shown.of(waiting(), state.mute(), settings, new Hearing(true, true), now, ENGLISH);
        }
    }
}
