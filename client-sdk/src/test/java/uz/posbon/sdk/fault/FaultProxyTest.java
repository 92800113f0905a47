package uz.posbon.sdk.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proxy does to a connection what it says, and nothing else. */
class FaultProxyTest {
    /** So long what is said may take; nobody waits so long for nothing. */
    private static final int SOON_MILLIS = 30_000;

    private ServerSocket echo;
    private FaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        proxy = FaultProxy.before(echo.getLocalPort());
        Thread.ofVirtual().start(() -> {
            while (!echo.isClosed()) {
                try {
                    Socket socket = echo.accept();
                    Thread.ofVirtual().start(() -> echo(socket));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private static void echo(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException e) {
            // Cut, as asked for.
        }
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        echo.close();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxy.address().getPort());
        socket.setSoTimeout(SOON_MILLIS);
        return socket;
    }

    /** Nothing is heard for a while. */
    private static void hearsNothing(Socket socket) throws IOException {
        socket.setSoTimeout(300);
        assertThatThrownBy(() -> hear(socket, 3)).isInstanceOf(SocketTimeoutException.class);
        socket.setSoTimeout(SOON_MILLIS);
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String hear(Socket socket, int length) throws IOException {
        return new String(socket.getInputStream().readNBytes(length), StandardCharsets.US_ASCII);
    }

    @Test
    void frozenBytesPassWhenItThaws() throws IOException {
        try (Socket socket = connect()) {
            say(socket, "one");
            assertThat(hear(socket, 3)).isEqualTo("one");
            proxy.fault(new Fault.Freeze());
            say(socket, "two");
            hearsNothing(socket);
            proxy.heal();
            assertThat(hear(socket, 3)).isEqualTo("two");
        }
    }

    @Test
    void halfOpenStaysDeafThatWay() throws IOException {
        try (Socket socket = connect()) {
            say(socket, "one");
            assertThat(hear(socket, 3)).isEqualTo("one");
            proxy.fault(new Fault.HalfOpen(Direction.TO_BACKEND));
            say(socket, "two");
            hearsNothing(socket);
            proxy.heal();
            say(socket, "three");
            hearsNothing(socket);
        }
        // The far side is not told that this end is gone.
        assertThat(proxy.connections()).isOne();
    }

    @Test
    void delayedBytesComeLaterAndWhole() throws IOException {
        try (Socket socket = connect()) {
            proxy.fault(new Fault.Delay(Duration.ofMillis(100)));
            long begun = System.nanoTime();
            say(socket, "one");
            assertThat(hear(socket, 3)).isEqualTo("one");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    @Test
    void overtakenConnectionsDeliverLateWhatNobodyWaitsForAnyMore() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (ServerSocket backend = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                FaultProxy reordering = FaultProxy.before(backend.getLocalPort())) {
            Thread.ofVirtual().start(() -> listen(backend, heard));
            Socket old = new Socket(InetAddress.getLoopbackAddress(), reordering.address().getPort());
            say(old, "old");
            assertThat(heard.poll(SOON_MILLIS, TimeUnit.MILLISECONDS)).isEqualTo("old");
            reordering.fault(new Fault.Overtake(Duration.ofMillis(600)));
            say(old, "late");
            await().until(() -> reordering.late() == 1);
            // Its end is gone before a byte of it has arrived.
            old.close();
            try (Socket first = new Socket(InetAddress.getLoopbackAddress(), reordering.address().getPort())) {
                say(first, "first");
                await().until(() -> reordering.late() == 2);
                try (Socket second = new Socket(InetAddress.getLoopbackAddress(), reordering.address().getPort())) {
                    say(second, "second");
                    assertThat(heard.poll(SOON_MILLIS, TimeUnit.MILLISECONDS)).isEqualTo("second");
                    reordering.heal();
                    assertThat(List.of(heard.take(), heard.take())).containsExactlyInAnyOrder("late", "first");
                    await().until(() -> reordering.late() == 0);
                }
            }
        }
    }

    private static void listen(ServerSocket backend, BlockingQueue<String> heard) {
        try {
            while (true) {
                Socket socket = backend.accept();
                Thread.ofVirtual().start(() -> {
                    byte[] bytes = new byte[100];
                    try (socket) {
                        for (int length = socket.getInputStream().read(bytes); length > 0; length = socket.getInputStream().read(bytes)) {
                            heard.add(new String(bytes, 0, length, StandardCharsets.US_ASCII));
                        }
                    } catch (IOException e) {
                        // Its other end was closed long ago.
                    }
                });
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @Test
    void throttledBytesComeSlowlyAndWhole() throws IOException {
        try (Socket socket = connect()) {
            proxy.fault(new Fault.Throttle(10_000));
            long begun = System.nanoTime();
            say(socket, "x".repeat(1000));
            assertThat(hear(socket, 1000)).isEqualTo("x".repeat(1000));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    @Test
    void damagedBytesAreZeros() throws IOException {
        try (Socket socket = connect()) {
            proxy.fault(new Fault.Corrupt(Direction.TO_CLIENT, 7));
            say(socket, "x".repeat(100));
            assertThat(hear(socket, 100)).contains("\0".repeat(20)).contains("x");
        }
    }

    @Test
    void cutIsSeenByBothEnds() throws IOException {
        try (Socket socket = connect()) {
            say(socket, "one");
            assertThat(hear(socket, 3)).isEqualTo("one");
            proxy.cut();
            assertThatThrownBy(() -> hear(socket, 1)).isInstanceOf(IOException.class).isNotInstanceOf(SocketTimeoutException.class);
            await().until(() -> proxy.connections() == 0);
        }
    }

    @Test
    void refusedConnectionsDoNotStandAndOthersDo() throws IOException {
        try (Socket standing = connect()) {
            say(standing, "one");
            assertThat(hear(standing, 3)).isEqualTo("one");
            proxy.fault(new Fault.Refuse());
            assertThatThrownBy(() -> {
                try (Socket socket = connect()) {
                    say(socket, "x");
                    if (socket.getInputStream().read() < 0) {
                        throw new IOException("closed");
                    }
                }
            }).isInstanceOf(IOException.class).isNotInstanceOf(SocketTimeoutException.class);
            say(standing, "two");
            assertThat(hear(standing, 3)).isEqualTo("two");
        }
    }
}
