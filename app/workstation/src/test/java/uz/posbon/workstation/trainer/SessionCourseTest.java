package uz.posbon.workstation.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.ui.timeline.CourseMark;

/** Where steps stand on the time of a session. */
class SessionCourseTest {
    private Scenario scenario;

    @BeforeEach
    void read() throws Exception {
        scenario = new ScenarioFiles().read("test", """
                format: 1
                id: test
                title: {en: Test}
                about: {en: Test}
                categories: [Fire]
                start: 2026-03-14T14:00
                length: 20m
                seed: 7
                steps:
                  - id: first
                    at: 1m
                    message: {en: One}
                  - id: second
                    after: {fired: first}
                    delay: 90s
                    message: {en: Two}
                  - id: third
                    after: {fired: second}
                    delay: 30s
                    message: {en: Three}
                """).scenario();
    }

    private TrainingEntry entry(EntryKind kind, @Nullable String step, List<String> subjects, long seconds) {
        return new TrainingEntry("e" + seconds, seconds, kind, scenario.startTime().plusSeconds(seconds), "Olim", step, null, subjects, null, null, null, null, null, Map.of());
    }

    private SessionCourse course(long seconds, TrainingEntry... log) {
        return SessionCourse.of(scenario, List.of(log), scenario.startTime().plusSeconds(seconds));
    }

    private static CourseMark mark(SessionCourse course, String id) {
        return course.marks().stream().filter(mark -> mark.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void beforeAnythingHappenedEverythingStandsAtTheSoonestItCan() {
        SessionCourse course = course(0);
        assertThat(course.length()).isEqualTo(Duration.ofMinutes(20));
        assertThat(course.now()).isZero();
        assertThat(mark(course, "first")).isEqualTo(new CourseMark("first", "first", Duration.ofSeconds(60), null, false));
        assertThat(mark(course, "second")).isEqualTo(new CourseMark("second", "second", Duration.ofSeconds(150), "first", false));
        assertThat(mark(course, "third").at()).isEqualTo(Duration.ofSeconds(180));
    }

    @Test
    void whatHappenedStandsWhereItDidAndWhatWaitsIsNeverInThePast() {
        SessionCourse course = course(400, entry(EntryKind.STEP_FIRED, "first", List.of(), 42), entry(EntryKind.INJECTED, null, List.of("E-11"), 300));
        assertThat(mark(course, "first")).satisfies(mark -> {
            assertThat(mark.done()).isTrue();
            assertThat(mark.at()).isEqualTo(Duration.ofSeconds(42));
        });
        assertThat(mark(course, "second").at()).isEqualTo(Duration.ofSeconds(405));
        assertThat(mark(course, "second").after()).isEqualTo("first");
        assertThat(mark(course, "injected 300")).isEqualTo(new CourseMark("injected 300", "E-11", Duration.ofSeconds(300), null, false, true, "+"));
        assertThat(course.now()).isEqualTo(Duration.ofSeconds(400));
    }

    @Test
    void whatWaitsDoesNotMoveAtEveryLook() {
        assertThat(course(400).marks()).isEqualTo(course(403).marks());
        assertThat(SessionCourse.of(scenario, List.of(), Instant.EPOCH).now()).as("a clock before the beginning").isZero();
    }
}
