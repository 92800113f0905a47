package uz.posbon.sdk.fault;

import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One connection through the proxy: two ways, each read and written by threads of its own, so that a delay costs no throughput. */
final class ProxiedLink {
    private static final int CHUNK = 16 * 1024;
    private static final int WAITING = 512;

    private record Chunk(byte[] bytes, long due, boolean late) {}

    private final FaultProxy proxy;
    private final Socket client;
    private final Socket backend;
    private final int born;
    private final AtomicInteger late = new AtomicInteger();
    /** Ways that have lost bytes: their ends are lost with them, so that the far side has to notice by itself. */
    private final Set<Direction> deaf = ConcurrentHashMap.newKeySet();

    ProxiedLink(FaultProxy proxy, Socket client, Socket backend) {
        this.proxy = proxy;
        this.client = client;
        this.backend = backend;
        this.born = proxy.faults();
    }

    /** Pieces that wait to be passed on after newer connections have overtaken this one, itself among them. */
    int late() {
        return late.get();
    }

    /** Waits before it is joined to the backend. */
    void keepBack(long nanos) throws InterruptedException {
        late.incrementAndGet();
        TimeUnit.NANOSECONDS.sleep(nanos);
        late.decrementAndGet();
    }

    void start() throws IOException {
        client.setTcpNoDelay(true);
        backend.setTcpNoDelay(true);
        pass(client, backend, Direction.TO_BACKEND);
        pass(backend, client, Direction.TO_CLIENT);
    }

    /** Both ends see their connection break off. */
    void reset() {
        for (Socket end : new Socket[] {client, backend}) {
            try {
                end.setSoLinger(true, 0);
                end.close();
            } catch (IOException e) {
                // It was closed already.
            }
        }
        proxy.ended(this);
    }

    private void pass(Socket from, Socket to, Direction way) {
        BlockingQueue<Chunk> queue = new LinkedBlockingQueue<>(WAITING);
        Thread writer = Thread.ofVirtual().start(() -> write(queue, to, way));
        Thread.ofVirtual().start(() -> {
            read(from, queue, way);
            if (!deaf.contains(way)) {
                // An end passes as bytes do: after what came before it, and not while frozen.
                end(queue, writer);
            }
        });
    }

    private void read(Socket from, BlockingQueue<Chunk> queue, Direction way) {
        byte[] buffer = new byte[CHUNK];
        try {
            for (int length = from.getInputStream().read(buffer); length >= 0; length = from.getInputStream().read(buffer)) {
                Fault fault = proxy.fault();
                if (fault instanceof Fault.HalfOpen half && half.lost() == way) {
                    deaf.add(way);
                }
                if (!deaf.contains(way)) {
                    boolean late = fault instanceof Fault.Overtake && born < proxy.faults();
                    this.late.addAndGet(late ? 1 : 0);
                    queue.put(new Chunk(Arrays.copyOf(buffer, length), System.nanoTime() + wait(fault, late), late));
                }
            }
        } catch (IOException e) {
            // The other side is told by the end below.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long wait(Fault fault, boolean late) {
        return switch (fault) {
            case Fault.Delay delay -> delay.by().toNanos();
            case Fault.Overtake overtake when late -> overtake.by().toNanos();
            default -> 0;
        };
    }

    private static void end(BlockingQueue<Chunk> queue, Thread writer) {
        try {
            while (writer.isAlive() && !queue.offer(new Chunk(new byte[0], System.nanoTime(), false), 1, TimeUnit.SECONDS)) {
                // The writer is slow; it is asked again for as long as it lives.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(BlockingQueue<Chunk> queue, Socket to, Direction way) {
        Damage damage = new Damage();
        Direction back = way == Direction.TO_CLIENT ? Direction.TO_BACKEND : Direction.TO_CLIENT;
        try {
            for (Chunk chunk = queue.take(); chunk.bytes().length > 0; chunk = queue.take()) {
                TimeUnit.NANOSECONDS.sleep(chunk.due() - System.nanoTime());
                Fault fault = proxy.thawed();
                if (fault instanceof Fault.Corrupt corrupt && corrupt.way() == way) {
                    damage.to(chunk.bytes(), corrupt.seed());
                }
                if (fault instanceof Fault.Throttle throttle) {
                    TimeUnit.NANOSECONDS.sleep(TimeUnit.SECONDS.toNanos(chunk.bytes().length) / throttle.bytesPerSecond());
                }
                boolean written = written(chunk, to);
                late.addAndGet(chunk.late() ? -1 : 0);
                // What is overtaken still arrives at the one end when the other has given it up.
                if (!written && !chunk.late() && !deaf.contains(back)) {
                    break;
                }
            }
            proxy.thawed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reset();
    }

    private static boolean written(Chunk chunk, Socket to) {
        try {
            to.getOutputStream().write(chunk.bytes());
            return true;
        } catch (IOException e) {
            // That end is gone; whether the other is told depends on the way back.
            return false;
        }
    }
}
