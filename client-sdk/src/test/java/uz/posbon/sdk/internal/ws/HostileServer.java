package uz.posbon.sdk.internal.ws;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.stream.PictureState;

/** A WebSocket server that writes frames byte by byte, for what no library would send. */
final class HostileServer implements AutoCloseable {
    static final int TEXT = 0x81;
    private static final int LONG_LENGTH = 127;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final PosbonJson json = new PosbonJson();
    private final AtomicInteger upgrades = new AtomicInteger();
    private final Script script;

    final List<String> asked = new CopyOnWriteArrayList<>();
    volatile PictureState picture = Samples.picture(10);

    interface Script {
        void write(int number, OutputStream out) throws IOException;
    }

    HostileServer(Script script) throws IOException {
        this.script = script;
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    Thread.ofVirtual().start(() -> serve(socket));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String path = in.readLine().split(" ")[1];
            String key = "";
            for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
                if (line.toLowerCase(java.util.Locale.ROOT).startsWith("sec-websocket-key:")) {
                    key = line.substring(line.indexOf(':') + 1).strip();
                }
            }
            asked.add(path);
            OutputStream out = socket.getOutputStream();
            if (path.startsWith("/api/v1/picture")) {
                byte[] body = json.write(picture);
                head(out, "200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length);
                out.write(body);
                return;
            }
            head(out, "101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept(key));
            script.write(upgrades.incrementAndGet(), out);
            // Pings of the client come in until it goes.
            while (in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            // The client went away.
        }
    }

    private static void head(OutputStream out, String lines) throws IOException {
        out.write(("HTTP/1.1 " + lines + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String accept(String key) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder().encodeToString(sha1.digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes one frame whole. */
    static void frame(OutputStream out, int opcode, String payload) throws IOException {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream frame = new ByteArrayOutputStream(bytes.length + 16);
        frame.write(header(opcode, bytes.length));
        frame.write(bytes);
        out.write(frame.toByteArray());
    }

    /** The beginning of a frame that says it is so long. */
    static byte[] header(int opcode, long length) {
        return ByteBuffer.allocate(10).put((byte) opcode).put((byte) LONG_LENGTH).putLong(length).array();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
