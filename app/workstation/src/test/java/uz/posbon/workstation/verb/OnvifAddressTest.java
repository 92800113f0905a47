package uz.posbon.workstation.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnvifAddressTest {
    private static final List<URI> FOUND = List.of(URI.create("http://10.0.0.5/onvif/device_service"), URI.create("https://10.0.0.6:8443/onvif/device_service"));

    @Test
    void aDeviceThatWasFoundIsNamedByItsNumber() {
        assertThat(OnvifAddress.read("2", FOUND)).hasToString("https://10.0.0.6:8443/onvif/device_service");
        URI login = OnvifAddress.read("http://anna:secret@1", FOUND);
        assertThat(login).hasToString("http://anna:secret@10.0.0.5/onvif/device_service");
        assertThat(OnvifAddress.bare(login)).isEqualTo(FOUND.getFirst());
        assertThat(OnvifAddress.login(login).user()).isEqualTo("anna");
    }

    @Test
    void anAddressIsTakenAsItIs() {
        assertThat(OnvifAddress.read("http://anna:secret@10.0.0.9/onvif", FOUND)).hasToString("http://anna:secret@10.0.0.9/onvif");
    }

    @Test
    void whatIsNeitherIsRefusedWithoutRepeatingIt() {
        for (String wrong : List.of("3", "0", "http://anna:secret@3", "ftp://anna:secret@host", "anna:secret", "anna:secret@2", "http://anna:se cret@host")) {
            assertThatThrownBy(() -> OnvifAddress.read(wrong, FOUND)).isInstanceOf(VerbException.class).hasMessageNotContaining("cret");
        }
    }
}
