package uz.posbon.workstation.cameras;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.verb.Focus;

class NearCamerasTest {
    private final SmallCity city = new SmallCity();

    @Test
    void theNearestComeFirst() {
        assertThat(NearCameras.of(city.picture().snapshot(), Focus.incident("i-fire"), 2)).extracting(Camera::id).containsExactly("near", "mid");
        assertThat(NearCameras.of(city.picture().snapshot(), Focus.alarm("a-panic"), 4)).extracting(Camera::id).containsExactly("near", "mid", "far");
    }

    @Test
    void withoutASelectionThereIsNothingToShow() {
        assertThat(NearCameras.of(city.picture().snapshot(), Focus.NONE, 4)).isEmpty();
    }
}
