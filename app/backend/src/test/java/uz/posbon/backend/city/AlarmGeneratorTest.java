package uz.posbon.backend.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.alarm.AlarmText;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;

class AlarmGeneratorTest {
    private static final CitySeed CITY = CitySeed.read();
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private static List<Happening> happenings(long seed, int count) {
        AlarmGenerator generator = new AlarmGenerator(CITY, new Random(seed), "ru");
        List<Happening> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(generator.next(NOW));
        }
        return all;
    }

    @Test
    void everyCategoryComesUpWithinOneBag() {
        assertThat(happenings(7, 20).stream().map(h -> h.alarm().categories().getFirst()).collect(Collectors.toSet()))
                .isEqualTo(new HashSet<>(Category.KNOWN));
    }

    @Test
    void alarmsAreMixedPlacedAndSomeClearByThemselves() {
        List<Happening> all = happenings(11, 300);
        assertThat(all.stream().map(h -> h.alarm().severity()).collect(Collectors.toSet()))
                .contains(Severity.EXTREME, Severity.SEVERE, Severity.MODERATE, Severity.MINOR);
        assertThat(all.stream().map(h -> h.alarm().parameters().get("origin")).collect(Collectors.toSet()))
                .contains("panel", "sensor", "analytics", "call", "partner");
        assertThat(all.stream().filter(h -> h.clearsAfter() != null).count()).isBetween(30L, 150L);
        assertThat(all).allSatisfy(h -> assertThat(CITY.zones()).anyMatch(z -> Plane.contains(z.area(), h.alarm().position())));
        assertThat(all.stream().filter(h -> h.alarm().status().isDrill()).count()).isBetween(1L, 30L);
        assertThat(all.stream().map(Happening::alarm).filter(a -> a.parameters().get("origin").equals("analytics")).map(NewAlarm::cameraId))
                .doesNotContainNull();
    }

    @Test
    void everyAlarmIsToldInAllFourLanguages() {
        assertThat(happenings(13, 200)).allSatisfy(h -> {
            assertThat(h.alarm().headline()).containsPattern("[А-Яа-я]");
            assertThat(h.alarm().translations()).extracting(AlarmText::language).containsExactly("uz-Latn", "uz-Cyrl", "en");
            Set<String> headlines = h.alarm().translations().stream().map(AlarmText::headline).collect(Collectors.toSet());
            headlines.add(h.alarm().headline());
            assertThat(headlines).as("no text stands for another").hasSize(4);
        });
    }

    @Test
    void twoToThreeComeEachMinute() {
        AlarmGenerator generator = new AlarmGenerator(CITY, new Random(3), "ru");
        double minutes = 0;
        for (int i = 0; i < 1000; i++) {
            minutes += generator.pause().toMillis() / 60_000.0;
        }
        assertThat(1000 / minutes).isBetween(2.0, 3.0);
    }

    @Test
    void theSameSeedGivesTheSameCity() {
        assertThat(happenings(5, 50)).isEqualTo(happenings(5, 50));
    }
}
