package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.Exercise;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.problem.ConflictException;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.EventStream;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.Joined;
import uz.posbon.sdk.training.SessionState;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.UnitChoice;
import uz.posbon.sdk.unit.UnitStatus;

/** A real backend that holds a session: a trainer, a trainee who joins with the code, a scenario that answers to what they do. */
class TrainingBackendTest {
    private static final Instant START = Instant.parse("2026-03-14T09:00:00Z");

    @TempDir
    Path data;

    private Backend backend;
    private PosbonClient trainer;
    private PosbonClient trainee;
    private final OperationalPicture picture = new OperationalPicture();
    private EventStream stream;
    private final OperationalPicture trainers = new OperationalPicture();
    private EventStream led;

    @BeforeEach
    void hold() throws Exception {
        backend = Backend.hold(Exercise.plan(7), BackendOptions.embedded(data));
        trainer = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Olim").build();
        Joined joined = anybody(client -> client.training().join(backend.code().orElseThrow().toLowerCase(Locale.ROOT).replace("-", " "), "Dilnoza"));
        trainee = PosbonClient.builder().address(backend.address()).token(joined.token()).operator("somebody else").build();
        stream = trainee.open(picture);
        led = trainer.open(trainers);
        await().atMost(Duration.ofSeconds(60)).until(() -> trainers.snapshot().training().isPresent());
        await().atMost(Duration.ofSeconds(60)).until(() -> picture.snapshot().training().isPresent());
    }

    @AfterEach
    void end() {
        led.close();
        trainee.close();
        trainer.close();
        backend.close();
    }

    private <T> T anybody(Function<PosbonClient, T> call) {
        try (PosbonClient client = PosbonClient.builder().address(backend.address()).build()) {
            return call.apply(client);
        }
    }

    private void sees(String what, Predicate<Picture> condition) {
        await(what).atMost(Duration.ofSeconds(90)).until(() -> condition.test(picture.snapshot()));
    }

    /** Waits until the trainer's own picture shows it. */
    private void trainerSees(String what, Predicate<Picture> condition) {
        await(what).atMost(Duration.ofSeconds(90)).until(() -> condition.test(trainers.snapshot()));
    }

    private Alarm alarm(String headline) {
        return picture.snapshot().alarms().values().stream().filter(a -> headline.equals(a.headline())).findFirst().orElseThrow();
    }

    @Test
    void itStandsStillUntilTheTrainerLetsItGoAndAgainWhenHeHoldsIt() {
        TrainingSession session = picture.snapshot().training().orElseThrow();
        assertThat(session.state()).isEqualTo(SessionState.FROZEN);
        assertThat(session.startTime()).isEqualTo(START);
        assertThat(session.trainees()).extracting("name").containsExactly("Dilnoza");
        assertThat(trainee.session().current().time()).isEqualTo(START);
        trainer.training().run(32);
        sees("the first call", p -> p.alarms().values().stream().anyMatch(a -> "Smoke in a flat".equals(a.headline())));
        assertThat(alarm("Smoke in a flat").raisedTime()).isEqualTo(START.plusSeconds(20));
        assertThat(alarm("Smoke in a flat").status()).isEqualTo(MessageStatus.EXERCISE);
        trainer.training().freeze();
        await("the trainee's clock stands where the session's does").atMost(Duration.ofSeconds(60)).until(() -> Duration.between(trainee.session().current().time(), stream.backendClock().instant()).abs().compareTo(Duration.ofMillis(200)) < 0);
        Instant held = trainee.session().current().time();
        // More than one of its ticks would have passed by the time ten answers are in.
        for (int i = 0; i < 10; i++) {
            assertThat(trainee.session().current().time()).isEqualTo(held);
        }
    }

    @Test
    void unitsObeyAndTheScenarioAnswersToWhatIsDone() {
        trainer.training().run(64);
        sees("the first call", p -> p.alarms().values().stream().anyMatch(a -> "Smoke in a flat".equals(a.headline())));
        Incident incident = trainee.incidents().promote(alarm("Smoke in a flat").id(), null, null);
        assertThat(incident.createdBy()).as("a trainee works under his name, whatever his client says").isEqualTo("Dilnoza");
        trainee.incidents().assign(incident.id(), "E-11", null, null);
        sees("the crew drives and arrives", p -> p.assignmentsOf(incident.id()).stream().anyMatch(a -> a.times().containsKey(AssignmentStatus.ON_SCENE.code())));
        sees("which makes for a second call", p -> p.alarms().values().stream().anyMatch(a -> "More smoke".equals(a.headline())));
        trainerSees("twelve sensors as well", p -> p.trainingEntries().stream().filter(e -> "shower".equals(e.stepId())).mapToInt(e -> e.subjects().size()).sum() == 12);
        TrainingEntry fired = trainers.snapshot().trainingEntries().stream().filter(e -> "second-call".equals(e.stepId())).findFirst().orElseThrow();
        assertThat(fired.subjects()).containsExactly(alarm("More smoke").id());
        assertThat(trainer.room().figures(null).open().total()).as("exercises count in a session's figures").isPositive();
        Instant arrived = picture.snapshot().assignmentsOf(incident.id()).getFirst().times().get(AssignmentStatus.ON_SCENE.code());
        assertThat(fired.time()).isBetween(arrived.plusSeconds(30), arrived.plusSeconds(31));
    }

    @Test
    void theTrainerLetsThingsHappen() {
        TrainingEntry early = trainer.training().fire("smoke");
        assertThat(early.by()).isEqualTo("Olim");
        sees("the call", p -> p.alarms().containsKey(early.subjects().getFirst()));
        Incident incident = trainee.incidents().promote(early.subjects().getFirst(), null, null);
        trainee.incidents().assign(incident.id(), "E-11", null, null);
        TrainingEntry broken = trainer.training().inject(new Inject.UnitFails(new UnitChoice.Named("E-11"), null, LocalText.of("Puncture")));
        assertThat(broken.kind()).isEqualTo(EntryKind.INJECTED);
        assertThat(broken.subjects()).containsExactly("E-11");
        sees("the unit is out", p -> p.units().get("E-11").status().equals(UnitStatus.OUT_OF_SERVICE));
        sees("and has said why", p -> p.log(incident.id()).stream().anyMatch(line -> "Puncture".equals(line.text())));
        assertThatThrownBy(() -> trainer.training().inject(new Inject.UnitFails(new UnitChoice.Named("E-99"), null, LocalText.of("x"))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("E-99");
        assertThatThrownBy(() -> trainer.training().fire("nothing")).isInstanceOf(RefusedException.class).hasMessageContaining("nothing");
        trainer.training().run(64);
        trainerSees("it does not happen again by itself", p -> p.trainingEntries().stream().anyMatch(e -> "shower".equals(e.stepId())));
        assertThat(trainers.snapshot().trainingEntries()).filteredOn(e -> "smoke".equals(e.stepId())).hasSize(1);
    }

    @Test
    void anOutageIsOneForTraineesAlone() {
        trainer.training().run(1);
        trainer.training().inject(new Inject.BackendOutage(Duration.ofSeconds(4)));
        await().atMost(Duration.ofSeconds(60)).until(() -> stream.state() instanceof ConnectionState.Lost || stream.state() instanceof ConnectionState.Connecting);
        assertThat(trainer.training().session().isRunning()).isTrue();
        await("it comes back").atMost(Duration.ofSeconds(90)).until(() -> stream.state() instanceof ConnectionState.Live);
    }

    @Test
    void whatIsTheTrainersIsTheTrainersAlone() {
        for (Runnable call : new Runnable[] {
            () -> trainee.training().run(), () -> trainee.training().freeze(), () -> trainee.training().end(), () -> trainee.training().fire("smoke"),
            () -> trainee.training().scenario(), () -> trainee.training().note(null, "well done"), () -> trainee.training().mark("Dilnoza", 100, "")
        }) {
            assertThatThrownBy(call::run).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.problem().status()).isEqualTo(403));
        }
        assertThat(trainer.training().scenario()).contains("second-call");
        assertThat(trainer.training().mark("Dilnoza", 80, "Radio").points()).isEqualTo(80);
        assertThatThrownBy(() -> trainer.training().note("Nobody", "x")).isInstanceOf(RefusedException.class);
        trainee.training().hands(40, 2);
        trainerSees("the log of the session", p -> p.trainingEntries().stream().map(TrainingEntry::kind).toList().equals(List.of(EntryKind.MARK, EntryKind.HANDS)));
        assertThat(trainer.training().end().isOver()).isTrue();
        assertThatThrownBy(() -> trainer.training().run()).isInstanceOf(ConflictException.class);
    }

    @Test
    void whatTheTrainerWritesReachesNoTrainee() throws Exception {
        trainer.training().note("Dilnoza", "Slow on the radio");
        trainer.training().mark("Dilnoza", 40, "Radio");
        trainer.training().fire("smoke");
        trainerSees("three lines", p -> p.trainingEntries().size() == 3);
        await("the trainee has read as far").atMost(Duration.ofSeconds(60)).until(() -> stream.sequence() >= led.sequence());
        assertThat(picture.snapshot().trainingEntries()).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.WITHHELD);
            assertThat(entry.by()).isEqualTo("withheld");
            assertThat(entry.subjects()).isEmpty();
            assertThat(Stream.of(entry.text(), entry.points(), entry.trainee(), entry.stepId(), entry.inject())).containsOnlyNulls();
        });
        OperationalPicture late = new OperationalPicture();
        Joined joined = anybody(client -> client.training().join(backend.code().orElseThrow(), "Sardor"));
        try (PosbonClient latecomer = PosbonClient.builder().address(backend.address()).token(joined.token()).build(); EventStream his = latecomer.open(late)) {
            await("a latecomer starts from a picture without them").atMost(Duration.ofSeconds(60)).until(() -> his.sequence() > 0 && late.snapshot().training().isPresent());
            assertThat(late.snapshot().trainingEntries()).isEmpty();
            assertThatThrownBy(() -> latecomer.recordings().fetch(START, START.plusSeconds(60), "", Set.of(), data.resolve("x.posbonrec")))
                    .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.problem().status()).isEqualTo(403));
        }
    }

    @Test
    void theDoorShutsBeforeACodeCanBeGuessed() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> anybody(client -> client.training().join("AAAA-AAAA", "Thief")))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("code");
        }
        assertThatThrownBy(() -> anybody(client -> client.training().join(backend.code().orElseThrow(), "Sardor")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("minute");
    }
}
