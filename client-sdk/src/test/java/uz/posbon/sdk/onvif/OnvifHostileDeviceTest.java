package uz.posbon.sdk.onvif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
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

/** What the caller sees when a camera, or something in its place, does not do what it should. */
@Timeout(120)
class OnvifHostileDeviceTest {
    private final OnvifClient client = OnvifClient.builder().patience(Duration.ofSeconds(30)).build();
    /** Asks what is not answered. Before that it asks twice for what is, which a busy machine must be able to answer in this time. */
    private final OnvifClient hasty = OnvifClient.builder().patience(Duration.ofSeconds(2)).build();
    private OnvifCamera camera = OnvifCamera.usual();

    @AfterEach
    void close() {
        client.close();
        hasty.close();
        camera.close();
    }

    private OnvifDevice device() {
        return client.device(camera.address(), OnvifCamera.LOGIN);
    }

    private static MockResponse page(int status, String type, String body) {
        return new MockResponse.Builder().code(status).setHeader("Content-Type", type).body(body).build();
    }

    @ParameterizedTest
    @EnumSource(value = OnvifCamera.Door.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void aWrongPasswordIsSaidOnceAndShownNowhere(OnvifCamera.Door door) {
        camera.close();
        camera = new OnvifCamera(door, new CameraVoice(), Clock.systemUTC());
        Logger root = (Logger) LoggerFactory.getLogger("uz.posbon");
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.setLevel(Level.TRACE);
        root.addAppender(log);
        try {
            OnvifDevice device = client.device(camera.address(), new OnvifLogin("operator7", "geheim123"));
            Throwable refused = catchThrowable(device::profiles);
            assertThat(refused).isInstanceOf(LoginRefusedException.class).hasMessageContaining("refuses the login");
            StringWriter trace = new StringWriter();
            refused.printStackTrace(new PrintWriter(trace));
            String said = trace + log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining());
            assertThat(said).doesNotContain("geheim123", "operator7");
            assertThat(camera.asked.stream().filter(a -> !a.equals("GetSystemDateAndTime"))).as("cameras lock accounts").hasSizeLessThanOrEqualTo(2);
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
    }

    @Test
    void noLoginWhereOneIsWantedIsRefused() {
        assertThatThrownBy(() -> client.device(camera.address(), OnvifLogin.NONE).profiles()).isInstanceOf(LoginRefusedException.class);
        assertThat(camera.asked).containsExactly("GetServices");
    }

    @Test
    void aFaultIsHandedOnInTheDevicesWords() {
        DeviceFaultException fault = catchThrowableOfType(DeviceFaultException.class, () -> device().ptz().goToPreset("main", "99"));
        assertThat(fault.codes()).containsExactly("Sender", "InvalidArgVal", "NoToken");
        assertThat(fault.reason()).isEqualTo("The requested preset does not exist");
        assertThat(fault).hasMessageContaining("GotoPreset: The requested preset does not exist (Sender, InvalidArgVal, NoToken)");
    }

    @Test
    void anOldFaultIsUnderstoodToo() {
        camera.trick("GetPresets", () -> page(500, "text/xml", "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body><S:Fault>"
                + "<faultcode>S:Server</faultcode><faultstring>PTZ is homing</faultstring></S:Fault></S:Body></S:Envelope>"));
        DeviceFaultException fault = catchThrowableOfType(DeviceFaultException.class, () -> device().ptz().presets("main"));
        assertThat(fault.codes()).containsExactly("Server");
        assertThat(fault.reason()).isEqualTo("PTZ is homing");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 404})
    void aWebPageIsNotACamera(int status) {
        camera.trickAll(() -> page(status, "text/html", "<html><body>It works!<br></body></html>"));
        assertThatThrownBy(() -> device().profiles()).isInstanceOf(NotOnvifException.class).hasMessageContaining("status " + status + ", text/html");
    }

    @Test
    void aCameraThatIsBusyIsUnreachableForNow() {
        camera.trick("GetProfiles", () -> page(503, "text/plain", "busy"));
        assertThatThrownBy(() -> device().profiles()).isInstanceOf(DeviceUnreachableException.class).hasMessageContaining("503");
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() {
        camera.trick("GetProfiles", () -> new MockResponse.Builder().setHeader("Content-Type", "application/soap+xml")
                .chunkedBody(new Buffer().writeUtf8("<a>" + "x".repeat(20 << 20)), 65_536).build());
        assertThatThrownBy(() -> device().profiles()).isInstanceOf(NotOnvifException.class).hasMessageContaining("more than 2097152 bytes");
    }

    @Test
    void entitiesAreNotEvenLookedAt() {
        String bomb = "<!DOCTYPE b [<!ENTITY a \"" + "x".repeat(100) + "\"><!ENTITY b \"" + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
                + "\">]><e:Envelope xmlns:e=\"" + CameraVoice.SOAP + "\"><e:Body><x>&c;</x></e:Body></e:Envelope>";
        camera.trick("GetProfiles", () -> page(200, "application/soap+xml", bomb));
        assertThatThrownBy(() -> device().profiles()).isInstanceOf(NotOnvifException.class).rootCause().hasMessageContaining("no document type");
    }

    @Test
    void nothingOutsideIsFetched() throws Exception {
        try (ServerSocket lure = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String where = "http://127.0.0.1:" + lure.getLocalPort() + "/x";
            camera.trick("GetProfiles", () -> page(200, "application/soap+xml", "<!DOCTYPE b SYSTEM \"" + where + "\" [<!ENTITY % p SYSTEM \"" + where
                    + "\">%p;<!ENTITY a SYSTEM \"" + where + "\">]><e:Envelope xmlns:e=\"" + CameraVoice.SOAP + "\"><e:Body><x>&a;</x></e:Body></e:Envelope>"));
            assertThatThrownBy(() -> device().profiles()).isInstanceOf(NotOnvifException.class);
            lure.setSoTimeout(1);
            assertThatThrownBy(lure::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void aThousandLevelsAreNotClimbed() {
        camera.trick("GetProfiles", () -> CameraVoice.soap(200, "<x>".repeat(1000) + "</x>".repeat(1000)));
        assertThatThrownBy(() -> device().profiles()).isInstanceOf(NotOnvifException.class).rootCause().hasMessageContaining("too many elements");
    }

    @Test
    void silenceEndsInTime() {
        camera.trick("GetProfiles", () -> new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        long start = System.nanoTime();
        assertThatThrownBy(() -> hasty.device(camera.address(), OnvifCamera.LOGIN).profiles())
                .isInstanceOf(DeviceUnreachableException.class).hasMessageContaining("GetProfiles got no answer");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("not the patience of everybody").isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void anAnswerThatDripsEndsInTime() {
        camera.trick("GetProfiles", () -> CameraVoice.soap(200, "<x>" + "y".repeat(10_000) + "</x>").newBuilder().throttleBody(10, 50, TimeUnit.MILLISECONDS).build());
        assertThatThrownBy(() -> hasty.device(camera.address(), OnvifCamera.LOGIN).profiles()).isInstanceOf(DeviceUnreachableException.class);
    }

    @Test
    void nobodyThereIsUnreachable() throws Exception {
        // Held, so that nobody else can come to it, and not listened at.
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            OnvifDevice nobody = client.device(URI.create("http://127.0.0.1:" + held.getLocalPort()), OnvifCamera.LOGIN);
            assertThatThrownBy(nobody::profiles).isInstanceOf(DeviceUnreachableException.class);
        }
    }

    @Test
    void aCameraWithoutPtzSaysSo() {
        camera.close();
        camera = new OnvifCamera(OnvifCamera.Door.TOKEN, new CameraVoice().lacking("ptz"), Clock.systemUTC());
        OnvifDevice device = device();
        assertThat(device.services().ptz()).isNull();
        assertThatThrownBy(() -> device.ptz().stop("main")).isInstanceOf(NotOfferedException.class).hasMessageContaining("no PTZ service");
        camera.trick("GetSnapshotUri", () -> CameraVoice.fault(500, "env:Receiver", "ter:ActionNotSupported", "no"));
        assertThatThrownBy(() -> device.snapshotAddress("main")).isInstanceOf(NotOfferedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://", "not an address", "http:relative", "rtsp://user:geheim@[::1/x"})
    void anAddressThatIsNoneIsNotHandedOn(String uri) {
        camera.trick("GetStreamUri", () -> CameraVoice.ok("m:GetStreamUriResponse", "<m:MediaUri><ns1:Uri>" + uri + "</ns1:Uri></m:MediaUri>"));
        Throwable failed = catchThrowable(() -> device().streamAddress("main"));
        assertThat(failed).isInstanceOf(NotOnvifException.class);
        StringWriter trace = new StringWriter();
        failed.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("geheim");
    }
}
