package uz.posbon.sdk.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP proxy on the loopback that stands between a client and a backend and is as bad as a test wants it. One fault at a time; it
 * holds for connections that stand and for new ones alike. Thread-safe.
 */
public final class FaultProxy implements AutoCloseable {
    private static final int CONNECT_MILLIS = 2000;

    private final ServerSocket server;
    private final int target;
    private final Set<ProxiedLink> links = ConcurrentHashMap.newKeySet();
    private final Object changed = new Object();
    private volatile Fault fault = new Fault.None();
    private volatile int faults;
    private volatile boolean closed;

    private FaultProxy(ServerSocket server, int target) {
        this.server = server;
        this.target = target;
    }

    /** Stands before {@code port} of the loopback. */
    public static FaultProxy before(int port) {
        try {
            FaultProxy proxy = new FaultProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            Thread.ofVirtual().name("fault-proxy").start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where clients connect to instead of the backend. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** From now on it does this. */
    public void fault(Fault next) {
        synchronized (changed) {
            fault = next;
            faults++;
            changed.notifyAll();
        }
    }

    /** From now on it only passes on. */
    public void heal() {
        fault(new Fault.None());
    }

    /** Resets all connections, as a pulled cable that is plugged in again or a killed backend does. New ones are welcome. */
    public void cut() {
        links.forEach(ProxiedLink::reset);
    }

    /** Connections that stand. */
    public int connections() {
        return links.size();
    }

    /** Pieces and connections that are kept back to be overtaken; nothing comes late any more once it is 0. */
    public int late() {
        return links.stream().mapToInt(ProxiedLink::late).sum();
    }

    /** Which fault it is, counted; a connection that was born under an earlier one is older than the fault. */
    int faults() {
        return faults;
    }

    Fault fault() {
        return fault;
    }

    /** Waits while it is frozen. */
    Fault thawed() throws InterruptedException {
        synchronized (changed) {
            while (fault instanceof Fault.Freeze && !closed) {
                changed.wait();
            }
            return fault;
        }
    }

    void ended(ProxiedLink link) {
        links.remove(link);
    }

    private void accept() {
        boolean overtaken = false;
        while (!closed) {
            try {
                Socket client = server.accept();
                if (fault instanceof Fault.Refuse) {
                    client.setSoLinger(true, 0);
                    client.close();
                } else {
                    overtaken = !overtaken && fault instanceof Fault.Overtake;
                    long held = overtaken && fault instanceof Fault.Overtake overtake ? overtake.by().toNanos() : 0;
                    Thread.ofVirtual().start(() -> join(client, held));
                }
            } catch (IOException e) {
                if (!closed) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void join(Socket client, long held) {
        Socket backend = new Socket();
        ProxiedLink link = new ProxiedLink(this, client, backend);
        links.add(link);
        try {
            link.keepBack(held);
            backend.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECT_MILLIS);
            link.start();
        } catch (IOException e) {
            // No backend there: the client sees what it would have seen without a proxy, a connection that does not stand.
            link.reset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            link.reset();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        heal();
        server.close();
        cut();
    }
}
