package uz.posbon.ui.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A relay on the loopback address that damages what a server sends: flips bits, keeps silent, cuts. */
final class FaultProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final URI target;
    private final Random random = new Random(7);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile double flips;
    private volatile boolean silent;

    FaultProxy(URI target) {
        this(target, false);
    }

    /** @param silent from the first connection on */
    FaultProxy(URI target, boolean silent) {
        this.target = target;
        this.silent = silent;
        try {
            listening = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    URI uri() {
        return URI.create(target.toString().replace(":" + target.getPort() + "/", ":" + listening.getLocalPort() + "/"));
    }

    /** From now on so many of all bytes from the server have a bit turned. */
    void flip(double share) {
        flips = share;
    }

    /** From now on nothing the server says comes through; connections stay. */
    void silence(boolean value) {
        silent = value;
    }

    /** Ends all connections at once. */
    void cut() {
        open.forEach(FaultProxy::end);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                relay(listening.accept());
            } catch (IOException e) {
                // Closed.
                cut();
            }
        }
    }

    /** Where the server is gone, the client sees a connection that ends. */
    private void relay(Socket client) {
        open.add(client);
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target.getPort());
            open.add(server);
            Thread.ofVirtual().start(() -> pump(client, server, false));
            Thread.ofVirtual().start(() -> pump(server, client, true));
        } catch (IOException e) {
            end(client);
        }
    }

    private void pump(Socket from, Socket to, boolean damage) {
        byte[] buffer = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (damage) {
                    damage(buffer, count);
                }
                if (!damage || !silent) {
                    out.write(buffer, 0, count);
                }
            }
        } catch (IOException e) {
            // One end went; the other follows below.
        } finally {
            end(from);
            end(to);
        }
    }

    private void damage(byte[] buffer, int count) {
        for (int i = 0; i < count && flips > 0; i++) {
            if (random.nextDouble() < flips) {
                buffer[i] ^= (byte) (1 << random.nextInt(8));
            }
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
