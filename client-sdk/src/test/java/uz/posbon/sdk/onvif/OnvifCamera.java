package uz.posbon.sdk.onvif;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A camera on a real socket: it speaks the bytes of ONVIF, checks logins by itself and moves its {@link CameraHead}. It was held against
 * the npm package {@code onvif} 0.8.3, which found, moved and stopped it.
 */
public final class OnvifCamera implements AutoCloseable {
    static final OnvifLogin LOGIN = new OnvifLogin("opérateur", "p\"ss: wörd\\&<1>");

    /** The same as it stands in an address. */
    public static final String USER_INFO = Stream.of(LOGIN.user(), LOGIN.password())
            .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining(":"));

    /** How it wants its login. */
    enum Door { OPEN, TOKEN, DIGEST, DIGEST_SHA256 }

    final CameraHead head = new CameraHead();
    final CameraGuard guard;
    final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Supplier<MockResponse>> tricks = new ConcurrentHashMap<>();
    private final MockWebServer server = new MockWebServer();
    private final CameraVoice voice;
    private final Door door;
    private volatile Supplier<MockResponse> picture = () -> new MockResponse.Builder().code(404).build();

    OnvifCamera(Door door, CameraVoice voice, Clock clock) {
        this(door, voice, clock, LOGIN);
    }

    OnvifCamera(Door door, CameraVoice voice, Clock clock, OnvifLogin login) {
        this.door = door;
        this.voice = voice;
        this.guard = new CameraGuard(login.user(), login.password(), clock);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        try {
            server.start();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static OnvifCamera usual() {
        return new OnvifCamera(Door.TOKEN, new CameraVoice(), Clock.systemUTC());
    }

    /** Without a path, as a person types it. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    /** Whether its head turns or zooms now. */
    public boolean isMoving() {
        return head.moving();
    }

    /** Answers this operation with something else from now on; null takes the trick back. */
    void trick(String operation, Supplier<MockResponse> answer) {
        if (answer == null) {
            tricks.remove(operation);
        } else {
            tricks.put(operation, answer);
        }
    }

    /** Answers everything with the same. */
    void trickAll(Supplier<MockResponse> answer) {
        trick("*", answer);
    }

    /** How it gives its picture at {@code /snap.jpg}: what it answers, and how it wants the login there. */
    public void picture(Supplier<MockResponse> answer) {
        picture = answer;
    }

    private MockResponse picture(RecordedRequest request) {
        asked.add("picture");
        return switch (door) {
            case OPEN -> picture.get();
            case DIGEST_SHA256 -> digest(request, "SHA-256").orElseGet(picture);
            // Devices that take tokens over SOAP have digest or basic at the door of their web server.
            case TOKEN -> basic(request).orElseGet(picture);
            case DIGEST -> digest(request, "").orElseGet(picture);
        };
    }

    private Optional<MockResponse> basic(RecordedRequest request) {
        String wanted = okhttp3.Credentials.basic(guard.user, guard.password, java.nio.charset.StandardCharsets.UTF_8);
        return wanted.equals(request.getHeaders().get("Authorization")) ? Optional.empty()
                : Optional.of(new MockResponse.Builder().code(401).addHeader("WWW-Authenticate", "Basic realm=\"IP Camera(C1)\", charset=\"UTF-8\"").build());
    }

    private MockResponse answer(RecordedRequest request) {
        if (request.getMethod().equals("GET")) {
            return picture(request);
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(request.getBody().toByteArray()));
            Element operation = firstElement((Element) document.getElementsByTagNameNS(CameraVoice.SOAP, "Body").item(0));
            asked.add(operation.getLocalName());
            Supplier<MockResponse> trick = Optional.ofNullable(tricks.get(operation.getLocalName())).orElse(tricks.get("*"));
            if (trick != null) {
                return trick.get();
            }
            Optional<MockResponse> refusal = operation.getLocalName().equals("GetSystemDateAndTime") ? Optional.empty() : refusal(request, document);
            return refusal.orElseGet(() -> voice.say(operation, head, address(), guard));
        } catch (Exception e) {
            return CameraVoice.fault(400, "env:Sender", "ter:WellFormed", "Well-formed Error: " + e);
        }
    }

    private Optional<MockResponse> refusal(RecordedRequest request, Document document) {
        Element security = (Element) document.getElementsByTagNameNS("*", "Security").item(0);
        return switch (door) {
            case OPEN -> Optional.empty();
            case TOKEN -> security != null && guard.admitsToken(security) ? Optional.empty()
                    : Optional.of(CameraVoice.fault(400, "env:Sender", "ter:NotAuthorized", "Sender not Authorized"));
            case DIGEST -> digest(request, "");
            case DIGEST_SHA256 -> digest(request, "SHA-256");
        };
    }

    private Optional<MockResponse> digest(RecordedRequest request, String algorithm) {
        String header = request.getHeaders().get("Authorization");
        if (header != null && guard.admitsDigest(header, request.getMethod(), request.getTarget(), algorithm)) {
            return Optional.empty();
        }
        return Optional.of(new MockResponse.Builder().code(401).addHeader("WWW-Authenticate", guard.challenge(algorithm))
                .setHeader("Content-Type", "text/html").body("<html>401</html>").build());
    }

    private static Element firstElement(Element parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                return element;
            }
        }
        throw new IllegalArgumentException("an empty body");
    }


    @Override
    public void close() {
        server.close();
    }
}
