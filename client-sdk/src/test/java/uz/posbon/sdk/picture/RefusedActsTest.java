package uz.posbon.sdk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.EventEncoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;

/** What was refused, on the wire and on a picture. */
class RefusedActsTest {
    private final OperationalPicture picture = new OperationalPicture();
    private long sequence = 7;

    private static RefusedAct act(int number, long count) {
        Instant at = Samples.TIME.plusSeconds(number);
        return new RefusedAct("r" + number, "Dilnoza", "POST /walls/{id}/lock", "/walls/hall/lock", Role.SUPERVISOR, null, "127.0.0.1", at, at, count);
    }

    private void refuse(int number, long count) {
        picture.onEvent(new DurableEvent.ActRefused(Samples.envelope(++sequence, "access.refused", "r" + number, null), act(number, count)));
    }

    @Test
    void aFrameReadsBackEqual() {
        PosbonJson json = new PosbonJson();
        Envelope envelope = Samples.envelope(42, "access.refused", "r1", null);
        String frame = new EventEncoder(json).encode(envelope, "{\"act\":" + json.text(act(1, 3)) + "}");
        assertThat(new EventDecoder(json).decode(frame)).isEqualTo(new DurableEvent.ActRefused(envelope, act(1, 3)));
    }

    @Test
    void theNewestStayAndOneThatIsCountedStaysOne() {
        picture.onStart(Samples.picture(sequence));
        refuse(0, 1);
        refuse(0, 40);
        assertThat(picture.snapshot().refusedActs()).containsOnlyKeys("r0").containsEntry("r0", act(0, 40));
        for (int number = 1; number <= RefusedAct.KEPT; number++) {
            refuse(number, 1);
        }
        assertThat(picture.snapshot().refusedActs()).hasSize(RefusedAct.KEPT).doesNotContainKey("r0").containsKey("r1");
        OperationalPicture other = new OperationalPicture();
        other.onStart(picture.snapshot().state());
        assertThat(other.snapshot().refusedActs()).isEqualTo(picture.snapshot().refusedActs());
    }
}
