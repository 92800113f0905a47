package uz.posbon.sdk.onvif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.sdk.OnvifClient;

/** What a desk asks a camera for, from a camera on a real socket. */
class OnvifDeviceTest {
    private final OnvifClient client = OnvifClient.builder().build();
    private OnvifCamera camera = OnvifCamera.usual();

    @AfterEach
    void close() {
        client.close();
        camera.close();
    }

    private OnvifDevice device() {
        return client.device(camera.address(), OnvifCamera.LOGIN);
    }

    private OnvifDevice device(OnvifCamera.Door door, CameraVoice voice) {
        camera.close();
        camera = new OnvifCamera(door, voice, voice.clock);
        return device();
    }

    @ParameterizedTest
    @EnumSource(OnvifCamera.Door.class)
    void readsProfilesWhateverTheLoginHasToLookLike(OnvifCamera.Door door) {
        List<MediaProfile> profiles = device(door, new CameraVoice()).profiles();
        assertThat(profiles).containsExactly(
                new MediaProfile("main", "Main stream", new VideoEncoding("H264", 1920, 1080, 25), true),
                new MediaProfile("bare", "bare", null, false));
    }

    @Test
    void aDigestIsChallengedForOnceAndAgainWhenItsNonceIsForgotten() {
        OnvifDevice device = device(OnvifCamera.Door.DIGEST, new CameraVoice());
        device.profiles();
        camera.asked.clear();
        device.profiles();
        device.ptz().presets("main");
        assertThat(camera.asked).containsExactly("GetProfiles", "GetPresets");
        camera.guard.forgetNonces();
        device.profiles();
        assertThat(camera.asked).containsExactly("GetProfiles", "GetPresets", "GetProfiles", "GetProfiles");
    }

    @ParameterizedTest
    @CsvSource({"PT-10M", "PT10M", "P-3650D"})
    void aClockThatIsOffIsFollowed(Duration off) {
        CameraVoice voice = new CameraVoice().at(Clock.offset(Clock.systemUTC(), off));
        OnvifDevice device = device(OnvifCamera.Door.TOKEN, voice);
        assertThat(device.profiles()).hasSize(2);
        assertThat(device.time()).isCloseTo(Instant.now().plus(off), within(5, java.time.temporal.ChronoUnit.SECONDS));
        assertThat(camera.asked.stream().filter("GetServices"::equals)).hasSize(1);
    }

    @Test
    void aCameraThatLosesItsClockInBetweenIsFollowed() {
        MovingClock its = new MovingClock();
        OnvifDevice device = device(OnvifCamera.Door.TOKEN, new CameraVoice().at(its));
        device.profiles();
        its.offset = Duration.ofDays(-3000);
        assertThat(device.profiles()).hasSize(2);
    }

    @Test
    void aCameraThatDoesNotTellItsTimeGetsOurs() {
        OnvifDevice device = device(OnvifCamera.Door.TOKEN, new CameraVoice().lacking("utc"));
        assertThat(device.profiles()).hasSize(2);
        assertThatThrownBy(device::time).isInstanceOf(NotOnvifException.class).hasMessageContaining("gives no time");
    }

    @Test
    void olderDevicesAreAskedForCapabilitiesAndNewerForMedia2() {
        assertThat(device(OnvifCamera.Door.TOKEN, new CameraVoice().lacking("services")).profiles()).hasSize(2);
        OnvifDevice media2 = device(OnvifCamera.Door.TOKEN, new CameraVoice().lacking("media1"));
        assertThat(media2.profiles()).containsExactly(new MediaProfile("t1", "Ultra", new VideoEncoding("H265", 3840, 2160, 0), true));
        assertThat(media2.streamAddress("t1").uri().getRawPath()).isEqualTo("/Streaming/Channels/101");
    }

    @Test
    void addressesCarryTheLoginToTheDeviceAndNeverShowIt() {
        var stream = device().streamAddress("ma/&<in");
        assertThat(stream.uri().toString()).isEqualTo("rtsp://op%C3%A9rateur:p%22ss%3A%20w%C3%B6rd%5C%26%3C1%3E@127.0.0.1:554"
                + "/Streaming/Channels/101?transportmode=unicast&profile=ma/&%3Cin");
        assertThat(stream.uri().getUserInfo()).isEqualTo(OnvifCamera.LOGIN.user() + ":" + OnvifCamera.LOGIN.password());
        assertThat(stream.toString() + OnvifCamera.LOGIN + device()).doesNotContain("p%22ss", "rateur", "p\"ss");
        assertThat(device().snapshotAddress("main").uri().getRawPath()).isEqualTo("/snap.jpg");
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0", "localhost.localdomain", "169.254.7.7", "192.168.1.64", "camera"})
    void servicesAreAskedForWhereTheCallerFoundTheDevice(String name) {
        OnvifDevice device = device(OnvifCamera.Door.TOKEN, new CameraVoice().callingItself(name));
        assertThat(device.profiles()).hasSize(2);
        assertThat(device.services().ptz()).isEqualTo(URI.create(camera.address() + "/onvif/ptz_service"));
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0,127.0.0.1", "169.254.7.7,127.0.0.1", "192.168.1.64,192.168.1.64", "cam7.city,cam7.city"})
    void onlyAHostThatCannotBeRightIsReplacedInAStreamAddress(String named, String expected) {
        OnvifDevice device = device(OnvifCamera.Door.TOKEN, new CameraVoice().callingItself(named));
        URI uri = device.streamAddress("main").uri();
        assertThat(uri.getHost()).isEqualTo(expected);
        assertThat(uri.getUserInfo() != null).as("login goes to the device alone").isEqualTo(expected.equals("127.0.0.1"));
    }

    @Test
    void steersByTheSingleMovement() {
        PtzApi ptz = device().ptz();
        ptz.move("main", new PtzVelocity(-0.5, 0.25, 0), Duration.ofSeconds(1));
        ptz.move("main", new PtzVelocity(0, 0, 1), Duration.ofMillis(1500));
        ptz.stop("main");
        ptz.moveTo("main", new PtzPosition(0.1, -1, 0));
        ptz.goToPreset("main", "2");
        assertThat(camera.head.orders()).containsExactly("move main PanTilt(-0.5,0.25) for PT1S", "move main Zoom(1.0) for PT1.5S", "stop",
                "to main PanTilt(0.1,-1.0)Zoom(0.0)", "preset 2");
    }

    @Test
    void readsAndMakesPresets() {
        PtzApi ptz = device().ptz();
        PtzPreset made = ptz.setPreset("main", "Ko‘cha <1> & \"2\"");
        assertThat(ptz.presets("main")).containsExactly(new PtzPreset("1", "Gate"), new PtzPreset("2", "Square & <market>"),
                new PtzPreset("p3", "Ko‘cha <1> & \"2\""), new PtzPreset("nameless", "nameless"));
        assertThat(made.token()).isEqualTo("p3");
    }

    @Test
    void refusesAddressesItCannotAskAndHidesThem() {
        for (String bad : List.of("rtsp://10.0.0.1/", "http://admin:geheim@10.0.0.1", "10.0.0.1")) {
            assertThatThrownBy(() -> client.device(URI.create(bad), OnvifLogin.NONE)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("geheim");
        }
        assertThat(client.device(URI.create("http://10.0.0.1:8080/"), OnvifLogin.NONE).address()).hasToString("http://10.0.0.1:8080/onvif/device_service");
        assertThat(OnvifLogin.NONE.given()).isFalse();
        assertThatThrownBy(() -> new OnvifLogin("a\r\nX: y", "")).isInstanceOf(IllegalArgumentException.class);
    }

    /** A clock that is set in between. */
    private static final class MovingClock extends Clock {
        private volatile Duration offset = Duration.ZERO;

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(offset);
        }
    }
}
