package uz.posbon.sdk.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import uz.posbon.sdk.contract.Specification.Place;

/** The operations of the REST documents, found by method and path, with their parameters. */
final class Operations {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private record Route(String method, Pattern path, List<String> variables, Place operation) {}

    private final Specification specification;
    private final List<Route> routes = new ArrayList<>();

    Operations(Specification specification) {
        this.specification = specification;
        for (String document : Specification.REST) {
            Place paths = specification.at(document, "/paths");
            for (String path : paths.node().propertyNames()) {
                Place item = specification.child(paths, path);
                for (String method : item.node().propertyNames()) {
                    routes.add(route(method, path, specification.child(item, method)));
                }
            }
        }
        // A literal segment goes before a variable: /alarms/cap is no alarm.
        routes.sort((a, b) -> Integer.compare(a.variables().size(), b.variables().size()));
    }

    private static Route route(String method, String path, Place operation) {
        List<String> variables = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        Matcher m = VARIABLE.matcher(path);
        int from = 0;
        while (m.find()) {
            pattern.append(Pattern.quote(path.substring(from, m.start()))).append("([^/]+)");
            variables.add(m.group(1));
            from = m.end();
        }
        pattern.append(Pattern.quote(path.substring(from)));
        return new Route(method, Pattern.compile(pattern.toString()), variables, operation);
    }

    /** Every operation, as {@code GET /alarms/{id}} has it. */
    List<Place> all() {
        return routes.stream().map(Route::operation).toList();
    }

    @Nullable Match find(String method, String pathAndQuery) {
        int mark = pathAndQuery.indexOf('?');
        String path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
        for (Route route : routes) {
            Matcher m = route.path().matcher(path);
            if (route.method().equals(method.toLowerCase(Locale.ROOT)) && m.matches()) {
                Map<String, String> values = new HashMap<>();
                for (int i = 0; i < route.variables().size(); i++) {
                    values.put(route.variables().get(i), decode(m.group(i + 1)));
                }
                return new Match(route.operation(), values, query(mark < 0 ? "" : pathAndQuery.substring(mark + 1)));
            }
        }
        return null;
    }

    List<String> headerErrors(Place header, String name, Map<String, String> given) {
        return valueErrors(header, "header " + name, given.get(name));
    }

    /** An operation with the values its path and query were given. */
    final class Match {
        private final Place operation;
        private final Map<String, String> path;
        private final Map<String, String> query;

        private Match(Place operation, Map<String, String> path, Map<String, String> query) {
            this.operation = operation;
            this.path = path;
            this.query = query;
        }

        Place operation() {
            return operation;
        }

        List<String> parameterErrors(Map<String, String> headers) {
            List<String> wrong = new ArrayList<>();
            List<String> known = new ArrayList<>();
            Place parameters = specification.child(operation, "parameters");
            for (int i = 0; i < parameters.node().size(); i++) {
                Place parameter = specification.child(parameters, i);
                String name = parameter.node().path("name").asString();
                String in = parameter.node().path("in").asString();
                Map<String, String> given = switch (in) {
                    case "path" -> path;
                    case "query" -> query;
                    default -> headers;
                };
                if (in.equals("query")) {
                    known.add(name);
                }
                wrong.addAll(valueErrors(parameter, in + " parameter " + name, given.get(name)));
            }
            query.keySet().stream().filter(name -> !known.contains(name))
                    .forEach(name -> wrong.add("query parameter " + name + ": is not in the contract"));
            return wrong;
        }
    }

    private List<String> valueErrors(Place parameter, String what, @Nullable String value) {
        if (value == null) {
            return parameter.node().path("required").asBoolean(false) ? List.of(what + ": is missing") : List.of();
        }
        Place schema = specification.schema(parameter);
        return specification.errors(schema, typed(schema.node().path("type").asString("string"), value)).stream()
                .map(error -> what + ": " + error)
                .toList();
    }

    private static JsonNode typed(String type, String value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (type.equals("integer") && value.matches("-?\\d{1,18}")) {
            return nodes.numberNode(Long.parseLong(value));
        }
        if (type.equals("boolean") && (value.equals("true") || value.equals("false"))) {
            return nodes.booleanNode(Boolean.parseBoolean(value));
        }
        return nodes.stringNode(value);
    }

    private static Map<String, String> query(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                values.put(decode(equals < 0 ? pair : pair.substring(0, equals)), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
