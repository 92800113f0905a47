package uz.posbon.sdk.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import uz.posbon.sdk.contract.Specification.Place;

/**
 * Holds requests, responses and event frames against the contract ({@code alarm-api.yaml}, {@code dispatch-api.yaml},
 * {@code events.yaml}). Every check throws an {@link AssertionError} that says what is wrong and where; an operation,
 * a status or an event type that the contract does not name is wrong too. Thread-safe; made once per test class.
 *
 * <p>Paths are given as they are sent, {@code /api/v1/alarms?limit=5}; with or without the prefix and the query.
 */
public final class ContractCheck {
    private static final String PREFIX = "/api/v1";

    private final Specification specification = new Specification();
    private final Operations operations = new Operations(specification);
    private final JsonMapper mapper = new JsonMapper();

    /** A request as it is sent: its operation, its parameters and headers, its body. */
    public void request(String method, String path, Map<String, String> headers, byte @Nullable [] body) {
        String what = method + " " + path;
        Operations.Match match = operations.find(method, withoutPrefix(path));
        if (match == null) {
            throw new AssertionError(what + " is not in the contract");
        }
        Map<String, String> given = byName(headers);
        List<String> wrong = new ArrayList<>(match.parameterErrors(given));
        Place requestBody = specification.child(match.operation(), "requestBody");
        if (body == null || body.length == 0) {
            if (requestBody.node().path("required").asBoolean(false)) {
                wrong.add("the body is missing");
            }
        } else if (!requestBody.exists()) {
            wrong.add("there must be no body");
        } else {
            wrong.addAll(content(requestBody, given.get("content-type"), body));
        }
        fail(what, wrong, body);
    }

    /** A response to a request: its status, its headers as the contract demands them, its body. */
    public void response(String method, String path, int status, Map<String, String> headers, byte @Nullable [] body) {
        String what = method + " " + path + " -> " + status;
        Operations.Match match = operations.find(method, withoutPrefix(path));
        if (match == null) {
            throw new AssertionError(what + ": the operation is not in the contract");
        }
        Place response = specification.child(specification.child(match.operation(), "responses"), Integer.toString(status));
        if (!response.exists()) {
            throw new AssertionError(what + ": the contract does not name this status" + shown(body));
        }
        Map<String, String> given = byName(headers);
        List<String> wrong = new ArrayList<>();
        Place demanded = specification.child(response, "headers");
        demanded.node().propertyNames().forEach(name ->
                wrong.addAll(operations.headerErrors(specification.child(demanded, name), name, given)));
        boolean empty = body == null || body.length == 0;
        if (!specification.child(response, "content").exists()) {
            if (!empty) {
                wrong.add("there must be no body");
            }
        } else if (empty) {
            wrong.add("the body is missing");
        } else {
            wrong.addAll(content(response, given.get("content-type"), body));
        }
        fail(what, wrong, body);
    }

    /** A response of which only the content type is at hand; headers are not looked at. */
    public void response(String method, String path, int status, @Nullable String contentType, byte @Nullable [] body) {
        Operations.Match match = operations.find(method, withoutPrefix(path));
        Map<String, String> headers = new TreeMap<>();
        if (contentType != null) {
            headers.put("content-type", contentType);
        }
        if (match != null) {
            // What cannot be seen here is taken as given.
            headers.put("etag", "\"1\"");
            headers.put("location", path);
        }
        response(method, path, status, headers, body);
    }

    /** One text frame of the stream. */
    public void event(String frame) {
        JsonNode event = parse(frame.getBytes(StandardCharsets.UTF_8));
        if (event == null) {
            throw new AssertionError("the frame is not JSON: " + frame);
        }
        String type = event.path("type").asString("");
        Place messages = specification.at(Specification.EVENTS, "/components/messages");
        for (String name : messages.node().propertyNames()) {
            Place message = specification.child(messages, name);
            if (message.node().path("name").asString("").equals(type)) {
                Place payload = new Place(message.document(), message.pointer() + "/payload", message.node().path("payload"));
                fail("event " + type, specification.errors(payload, event), frame.getBytes(StandardCharsets.UTF_8));
                return;
            }
        }
        throw new AssertionError("the contract does not name the event type '" + type + "': " + frame);
    }

    /** A value against one schema of the contract, e.g. {@code schema("alarm-api.yaml", "Alarm", json)}. */
    public void schema(String document, String name, String json) {
        JsonNode value = parse(json.getBytes(StandardCharsets.UTF_8));
        Place place = new Place(document, "/components/schemas/" + name, JsonNodeFactory.instance.missingNode());
        fail(name, value == null ? List.of("is not JSON") : specification.errors(place, value), json.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> content(Place owner, @Nullable String contentType, byte[] body) {
        if (contentType == null) {
            return List.of("there is no Content-Type");
        }
        String media = contentType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        Place content = specification.child(owner, "content");
        Place named = specification.child(content, media);
        Place kind = named.exists() ? named : specification.child(content, "*/*");
        if (!kind.exists()) {
            return List.of("the content type " + media + " is none of " + content.node().propertyNames());
        }
        if (!media.endsWith("json")) {
            return List.of();
        }
        JsonNode value = parse(body);
        return value == null ? List.of("the body is not JSON") : specification.errors(specification.schema(kind), value);
    }

    private @Nullable JsonNode parse(byte[] json) {
        try {
            return mapper.readTree(json);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String withoutPrefix(String path) {
        return path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
    }

    private static Map<String, String> byName(Map<String, String> headers) {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        return byName;
    }

    private static void fail(String what, List<String> wrong, byte @Nullable [] body) {
        if (!wrong.isEmpty()) {
            throw new AssertionError(what + " breaks the contract:\n  " + String.join("\n  ", wrong) + shown(body));
        }
    }

    private static String shown(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return "";
        }
        String text = new String(body, StandardCharsets.UTF_8);
        return "\n  in " + (text.length() > 2000 ? text.substring(0, 2000) + "..." : text);
    }
}
