package uz.posbon.ui.video;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port of the loopback for a server that is killed and started again. It lies below those a system gives out by itself, or a connection of another
 * test would sooner or later have it meanwhile.
 */
final class SparePort {
    private static final int FIRST = 20_000;
    private static final int END = 32_000;

    private SparePort() {}

    static int choose() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Somebody else's; there are many.
            }
        }
    }
}
