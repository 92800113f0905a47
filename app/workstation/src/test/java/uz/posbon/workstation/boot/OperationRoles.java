package uz.posbon.workstation.boot;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.session.Role;

/** The role each call of the SDK takes: it is made, and what it asks the backend for is looked up in the contract. */
final class OperationRoles implements AutoCloseable {
    private record Operation(String method, Pattern path, Role role) {}

    private final List<Operation> operations = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final HttpServer server;
    private final PosbonClient client;

    OperationRoles() throws IOException {
        for (String document : List.of("alarm-api.yaml", "dispatch-api.yaml")) {
            read(Files.readAllLines(Path.of(System.getProperty("posbon.home"), "client-sdk", "contract", document)));
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath().substring("/api/v1".length()) + " " + body);
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
        });
        server.start();
        client = PosbonClient.builder().address(URI.create("http://127.0.0.1:" + server.getAddress().getPort())).token("t").build();
    }

    private void read(List<String> lines) {
        String path = "";
        for (String line : lines) {
            Matcher p = Pattern.compile("^  (/\\S+):$").matcher(line);
            Matcher method = Pattern.compile("^    (get|post|put|patch|delete):$").matcher(line);
            Matcher role = Pattern.compile("^        - token: \\[(\\w+)]$").matcher(line);
            if (p.matches()) {
                path = p.group(1);
            } else if (method.matches()) {
                Role usual = method.group(1).equals("get") ? Role.VIEWER : Role.DISPATCHER;
                operations.add(new Operation(method.group(1).toUpperCase(Locale.ROOT), Pattern.compile(path.replaceAll("\\{\\w+}", "[^/{}]+")), usual));
            } else if (role.matches()) {
                Operation last = operations.removeLast();
                operations.add(new Operation(last.method(), last.path(), new Role(role.group(1))));
            }
        }
    }

    /** What {@code call}, a method of one of the client's Api interfaces, takes. */
    Role of(Method call) throws ReflectiveOperationException {
        Object api = Arrays.stream(PosbonClient.class.getMethods())
                .filter(m -> m.getReturnType() == call.getDeclaringClass())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the client has no " + call.getDeclaringClass()))
                .invoke(client);
        asked.clear();
        Throwable refused = null;
        try {
            call.invoke(api, Arrays.stream(call.getParameterTypes()).map(type -> type == List.class ? List.of("x") : something(type)).toArray());
        } catch (InvocationTargetException e) {
            refused = e;
        }
        if (asked.isEmpty() && refused != null) {
            throw new AssertionError(call + " did not come to ask the backend", refused);
        }
        return asked.isEmpty() ? Role.VIEWER : role(asked.getFirst());
    }

    /** Of several requests one will do: all of a call are about the same thing. */
    private Role role(String request) {
        String[] parts = request.split(" ", 3);
        Role role = operations.stream()
                .filter(operation -> operation.method().equals(parts[0]) && operation.path().matcher(parts[1]).matches())
                .min((a, b) -> Integer.compare(variables(a), variables(b)))
                .orElseThrow(() -> new AssertionError(request + " is not in the contract"))
                .role();
        // The one operation whose role hangs on what is said in it.
        return Stream.of("\"Approve\"", "\"Refuse\"").anyMatch(parts[2]::contains) ? Role.SUPERVISOR : role;
    }

    private static int variables(Operation operation) {
        return operation.path().pattern().split("\\[").length;
    }

    /** Some value of that type; what it holds does not matter, as long as it goes into a request. */
    private static Object something(Class<?> type) {
        if (type == String.class) {
            // Also the name of a kind of file.
            return "x/x";
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == double.class || type == Double.class) {
            return 1.0;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        Map<Class<?>, Object> known = Map.of(
                List.class, List.of(), Map.class, Map.of(), Set.class, Set.of(), Instant.class, Instant.EPOCH, Duration.class, Duration.ofMinutes(10),
                byte[].class, new byte[] {1}, URI.class, URI.create("http://x"), Path.class, Path.of("target", "no", "such", "folder", "x"));
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).map(OperationRoles::possible).filter(Objects::nonNull).findFirst().orElse(null);
        }
        return type.isRecord() ? record(type) : null;
    }

    /** Some kinds of a thing want more than any value; then another kind does. */
    private static Object possible(Class<?> type) {
        try {
            return something(type);
        } catch (AssertionError e) {
            return null;
        }
    }

    private static Object record(Class<?> type) {
        Object constant = Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .findFirst()
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .orElse(null);
        if (constant != null) {
            return constant;
        }
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(Arrays.stream(types).map(OperationRoles::something).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
    }
}
