package uz.posbon.sdk.internal.ws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sockets that break off when one message goes on and on: the WebSocket library keeps a frame whole in memory, however long it is, and
 * knows no limit. One for each link; whoever reads its messages says so.
 */
final class BoundedSockets extends SocketFactory {
    /** A message longer than any backend has reason to send. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;

        TooLongException(long limit) {
            super("a message of more than " + limit + " bytes");
        }
    }

    /** Whether a link broke off at such a message; TLS wraps what its socket throws. */
    static boolean isTooLong(@Nullable Throwable failure) {
        return failure != null && (failure instanceof TooLongException || isTooLong(failure.getCause()));
    }

    private final long limit;
    private final AtomicLong unread = new AtomicLong();

    BoundedSockets(long limit) {
        this.limit = limit;
    }

    /** A message has been read; the next one begins. */
    void read() {
        unread.set(0);
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public InputStream getInputStream() throws IOException {
                return counted(super.getInputStream());
            }
        };
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                if (count > 0 && unread.addAndGet(count) > limit) {
                    throw new TooLongException(limit);
                }
                return count;
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        throw unconnectedOnly();
    }

    private static UnsupportedOperationException unconnectedOnly() {
        return new UnsupportedOperationException("the HTTP client connects its sockets itself");
    }
}
