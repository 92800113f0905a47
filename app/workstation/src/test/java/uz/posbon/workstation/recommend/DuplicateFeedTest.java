package uz.posbon.workstation.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Clearance;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.PictureState;

class DuplicateFeedTest {
    private static final Instant NOON = Instant.parse("2026-11-26T07:00:00Z");
    private static final int ALARMS = 40;
    private static final int STEPS = 600;

    private final OperationalPicture picture = new OperationalPicture();
    private final DuplicateFeed feed = new DuplicateFeed();
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private GeoPoint corner = new GeoPoint(0, 0);
    private long sequence;

    /** In the city, across the antimeridian, and far north. */
    @ParameterizedTest
    @CsvSource({"69.28,41.31", "179.988,-16.5", "15.6,78.2"})
    void fromPictureToPictureItIsWhatLookingThroughAllOfThemGives(double longitude, double latitude) {
        corner = new GeoPoint(longitude, latitude);
        picture.onStart(new PictureState("log", 0, NOON, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of()));
        int found = 0;
        String about = "a0";
        for (int step = 0; step < STEPS; step++) {
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                send(alarm(random.nextInt(ALARMS)));
            }
            about = random.nextInt(20) == 0 ? "a" + random.nextInt(ALARMS) : about;
            Alarm alarm = picture.snapshot().alarms().get(about);
            if (alarm != null) {
                List<Duplicates.Match> expected = Duplicates.of(picture.snapshot(), alarm);
                assertThat(feed.of(picture.snapshot(), alarm)).as("step " + step).isEqualTo(expected);
                found += expected.size();
            }
        }
        assertThat(found).isGreaterThan(STEPS);
    }

    private GeoPoint place() {
        double longitude = corner.longitude() + random.nextInt(24) / 1000.0;
        return new GeoPoint(longitude > 180 ? longitude - 360 : longitude, corner.latitude() + random.nextInt(3) / 300.0);
    }

    private void send(Alarm alarm) {
        sequence++;
        picture.onEvent(new DurableEvent.AlarmChanged(
                new Envelope("e" + sequence, sequence, Envelope.PREFIX + "alarm.changed", "/x", alarm.id(), NOON, NOON, "op", null, null), alarm));
    }

    private Alarm alarm(int number) {
        boolean gone = random.nextInt(5) == 0;
        Category category = random.nextInt(3) == 0 ? Category.HEALTH : Category.FIRE;
        Instant reported = NOON.plusSeconds(random.nextInt(2400));
        return new Alarm(
                "a" + number, number + 1, sequence + 1, "panel", null, MessageStatus.ACTUAL, List.of(category), "Smoke", null,
                Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY, "Smoke", null, null, place(), null, null,
                random.nextInt(4) == 0 ? "school-1" : null, null, null, Map.of(), reported, reported, reported,
                gone ? new Clearance(NOON, "op") : null, gone ? new Acknowledgement(NOON, "op") : null, null, List.of(),
                random.nextInt(6) == 0 ? "i1" : null, null, null, Map.of());
    }
}
