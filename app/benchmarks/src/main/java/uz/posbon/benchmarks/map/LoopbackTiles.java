package uz.posbon.benchmarks.map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

/** A tile server on the loopback with a few pictures of streets for the whole world. */
final class LoopbackTiles implements AutoCloseable {
    private static final int SIDE = 256;
    private static final int PICTURES = 16;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final List<byte[]> pictures = new ArrayList<>();
    private final Map<String, Integer> requests = new ConcurrentHashMap<>();

    private LoopbackTiles() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < PICTURES; i++) {
            pictures.add(picture(random));
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    static LoopbackTiles start() throws IOException {
        return new LoopbackTiles();
    }

    String template() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/{z}/{x}/{y}.png";
    }

    /** How often tiles of a zoom were asked for, one by one. */
    List<Integer> requests(String zoom) {
        return requests.entrySet().stream().filter(tile -> tile.getKey().startsWith("/" + zoom + "/")).map(Map.Entry::getValue).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
        byte[] body = pictures.get(Math.floorMod(exchange.getRequestURI().getPath().hashCode(), PICTURES));
        exchange.getResponseHeaders().set("Content-Type", "image/png");
        exchange.getResponseHeaders().set("Cache-Control", "max-age=86400");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] picture(Random random) throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x161C24));
        pen.fillRect(0, 0, SIDE, SIDE);
        for (int street = 0; street < 12; street++) {
            pen.setColor(new Color(0x303B4A + 0x010101 * random.nextInt(24)));
            pen.setStroke(new BasicStroke(1 + random.nextInt(5)));
            pen.drawLine(random.nextInt(SIDE), random.nextInt(SIDE), random.nextInt(SIDE), random.nextInt(SIDE));
        }
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
