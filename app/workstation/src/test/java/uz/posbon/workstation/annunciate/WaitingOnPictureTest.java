package uz.posbon.workstation.annunciate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.SmallCity;

class WaitingOnPictureTest {
    private final WaitingOnPicture waiting = new WaitingOnPicture();
    private final Picture picture = new SmallCity().picture().snapshot();

    private static List<String> calling(WaitingOnPicture waiting, Picture picture) {
        return waiting.on(picture, SmallCity.NOW, 0).first().stream().map(Alarm::id).toList();
    }

    @Test
    void whatThisDeskHasAnsweredCallsNoMoreUntilThatIsRefused() {
        Picture answered = picture.withLocal(List.of(SmallCity.incident("new", -7)), List.of());
        assertThat(answered.answeredHere()).containsExactly("a-smoke");
        assertThat(calling(waiting, picture)).containsExactly("a-panic", "a-smoke");
        assertThat(calling(waiting, answered)).containsExactly("a-panic");
        assertThat(calling(waiting, answered)).containsExactly("a-panic");
        assertThat(calling(waiting, picture)).containsExactly("a-panic", "a-smoke");
        assertThat(calling(new WaitingOnPicture(), answered)).as("seen so from the beginning").containsExactly("a-panic");
    }
}
