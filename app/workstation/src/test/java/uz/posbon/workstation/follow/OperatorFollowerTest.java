package uz.posbon.workstation.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.workstation.verb.Focus;

class OperatorFollowerTest {
    private static final Instant NOON = Instant.parse("2026-11-27T07:00:00Z");

    private final OperationalPicture picture = new OperationalPicture();
    private final List<Focus> opened = new ArrayList<>();
    private final OperatorFollower follower = new OperatorFollower(picture::snapshot, opened::add);

    private void looks(String operator, String desk, @Nullable String incident, int second) {
        looks(operator, desk, incident, null, second);
    }

    private void looks(String operator, String desk, @Nullable String incident, @Nullable String alarm, int second) {
        Instant time = NOON.plusSeconds(second);
        picture.onEvent(new TelemetryEvent.OperatorPresent(
                new Envelope("t", 0, Envelope.PREFIX + "operator.presence", "/posbon/log", operator, time, time, operator, null, null), operator, desk, incident, alarm, false));
        follower.look();
    }

    @Test
    void itOpensWhatTheOperatorOpensEachOnce() {
        looks("Dilnoza", "d1", "i1", 0);
        follower.follow("Dilnoza");
        looks("Sardor", "d2", "i9", 1);
        looks("Dilnoza", "d1", "i1", 2);
        looks("Dilnoza", "d1", null, 3);
        looks("Dilnoza", "d1", null, "a7", 4);
        looks("Dilnoza", "d1", "i2", 5);
        assertThat(opened).containsExactly(Focus.incident("i1"), Focus.alarm("a7"), Focus.incident("i2"));
    }

    @Test
    void ofSeveralDesksTheOneHeLastSaidSomethingAtCounts() {
        looks("Dilnoza", "d1", "i1", 0);
        looks("Dilnoza", "d2", "i2", 5);
        follower.follow("Dilnoza");
        assertThat(opened).containsExactly(Focus.incident("i2"));
    }

    @Test
    void nobodyIsFollowedAfterwards() {
        follower.follow("Dilnoza");
        follower.follow(null);
        looks("Dilnoza", "d1", "i1", 0);
        assertThat(opened).isEmpty();
        assertThat(follower.followed()).isEmpty();
    }
}
