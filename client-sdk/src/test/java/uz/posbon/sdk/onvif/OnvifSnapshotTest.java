package uz.posbon.sdk.onvif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.catalogue.StreamAddress;

/** The picture at a camera's snapshot address: with every kind of door before it, and with everything but a picture behind it. */
@Timeout(120)
class OnvifSnapshotTest {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3};

    private final OnvifClient client = OnvifClient.builder().patience(Duration.ofSeconds(30)).build();
    /** Asks for pictures that do not come. Whatever is to be answered is the patient one's. */
    private final OnvifClient hasty = OnvifClient.builder().patience(Duration.ofMillis(800)).build();
    private OnvifCamera camera = OnvifCamera.usual();

    @AfterEach
    void close() {
        client.close();
        hasty.close();
        camera.close();
    }

    private void camera(OnvifCamera.Door door) {
        camera.close();
        camera = new OnvifCamera(door, new CameraVoice(), Clock.systemUTC());
    }

    private StreamAddress address() {
        return client.device(camera.address(), OnvifCamera.LOGIN).snapshotAddress("main");
    }

    private static MockResponse.Builder answer(byte[] body) {
        return new MockResponse.Builder().code(200).setHeader("Content-Type", "image/jpeg").body(new Buffer().write(body));
    }

    @ParameterizedTest
    @EnumSource(OnvifCamera.Door.class)
    void thePictureComesThroughEveryDoorWithTheLoginOfItsAddress(OnvifCamera.Door door) {
        camera(door);
        camera.picture(() -> answer(JPEG).build());
        assertThat(client.snapshot(address())).isEqualTo(JPEG);
    }

    @ParameterizedTest
    @EnumSource(value = OnvifCamera.Door.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void aWrongPasswordIsShownOnceAndWrittenNowhere(OnvifCamera.Door door) {
        camera(door);
        camera.picture(() -> answer(JPEG).build());
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        StringWriter trace = new StringWriter();
        URI uri = URI.create("http://guard:kalit%2Bso'z@127.0.0.1:" + camera.address().getPort() + "/snap.jpg?p=main&pwd=query-secret");
        try {
            Throwable thrown = catchThrowable(() -> client.snapshot(new StreamAddress(uri, Map.of())));
            assertThat(thrown).isInstanceOf(LoginRefusedException.class);
            thrown.printStackTrace(new PrintWriter(trace, true));
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
        assertThat(camera.asked).as("asked without, then once with the login").containsExactly("picture", "picture");
        String written = trace + log.list.stream().map(ILoggingEvent::getFormattedMessage).filter(line -> !line.contains("mockwebserver")).collect(Collectors.joining("\n"));
        assertThat(written).doesNotContain("kalit").doesNotContain("guard").doesNotContain("query-secret");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int code) {
        camera(OnvifCamera.Door.OPEN);
        camera.picture(() -> new MockResponse.Builder().code(code).setHeader("Location", camera.address() + "/elsewhere.jpg").build());
        assertThatThrownBy(() -> client.snapshot(address())).isInstanceOf(NotOnvifException.class);
        assertThat(camera.asked).filteredOn("picture"::equals).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 405, 501})
    void aCameraWithoutOneSaysSo(int code) {
        camera(OnvifCamera.Door.OPEN);
        camera.picture(() -> new MockResponse.Builder().code(code).build());
        assertThatThrownBy(() -> client.snapshot(address())).isInstanceOf(NotOfferedException.class);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        camera(OnvifCamera.Door.OPEN);
        camera.picture(() -> answer("<html>Please log in</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)).build());
        assertThatThrownBy(() -> client.snapshot(address())).isInstanceOf(NotOnvifException.class);
        camera.picture(() -> answer(new byte[0]).build());
        assertThatThrownBy(() -> client.snapshot(address())).isInstanceOf(NotOnvifException.class);
    }

    @Test
    void moreThanAPictureCanBeIsNotReadToItsEnd() {
        camera(OnvifCamera.Door.OPEN);
        byte[] endless = new byte[(16 << 20) + 1];
        System.arraycopy(JPEG, 0, endless, 0, JPEG.length);
        camera.picture(() -> answer(endless).build());
        assertThatThrownBy(() -> client.snapshot(address())).isInstanceOf(NotOnvifException.class).hasMessageContaining("more than");
    }

    @Test
    void aDripThatNeverEndsIsGivenUpInTime() {
        camera(OnvifCamera.Door.OPEN);
        camera.picture(() -> answer(new byte[4096]).throttleBody(1, 50, TimeUnit.MILLISECONDS).build());
        StreamAddress address = address();
        long begun = System.nanoTime();
        assertThatThrownBy(() -> hasty.snapshot(address)).isInstanceOf(DeviceUnreachableException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as("the whole of it takes 200 s").isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void silenceAndABrokenConnectionAreUnreachable() {
        camera(OnvifCamera.Door.OPEN);
        camera.picture(() -> answer(JPEG).onResponseStart(SocketEffect.Stall.INSTANCE).build());
        StreamAddress address = address();
        assertThatThrownBy(() -> hasty.snapshot(address)).isInstanceOf(DeviceUnreachableException.class);
        camera.picture(() -> answer(new byte[4096]).onResponseBody(new SocketEffect.CloseSocket()).build());
        assertThatThrownBy(() -> client.snapshot(address())).isInstanceOf(DeviceUnreachableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rtsp://10.0.0.1/snap", "file:///etc/passwd", "ftp://10.0.0.1/snap.jpg", "/snap.jpg", "http:/snap.jpg"})
    void anotherKindOfAddressIsRefusedWithoutSayingIt(String uri) {
        assertThatThrownBy(() -> client.snapshot(new StreamAddress(URI.create(uri), Map.of())))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("snap").hasMessageNotContaining("passwd");
    }
}
