package uz.posbon.workstation.boot;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uz.posbon.geodata.csv.DispatchCall;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.training.scenario.Limits;
import uz.posbon.workstation.scenario.DispatchScenario;

/** What an import of dispatch data is told. */
record ScenarioOptions(Path csv, Path out, Map<String, String> values) {
    static final String USAGE = """
            Usage: scenario check [--lang en|ru|uz-Latn|uz-Cyrl] FILE [FILE...]
                   scenario import CSV --out FILE [--from 2020-04-08T07:00] [--to 2020-04-08T19:00] [--id ID] [--seed N]
                                   [--centre LON,LAT] [--scale F]""";
    private static final Set<String> KNOWN = Set.of("--out", "--from", "--to", "--id", "--seed", "--centre", "--scale");
    /** The middle of the demo city. */
    private static final GeoPoint CENTRE = new GeoPoint(69.2797, 41.3111);

    static ScenarioOptions of(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                files.add(argument);
            } else if (!KNOWN.contains(argument) || i + 1 == arguments.size() || values.put(argument, arguments.get(++i)) != null) {
                throw new IllegalArgumentException(argument + " is unknown, twice there, or lacks its value");
            }
        }
        if (files.size() != 1 || !values.containsKey("--out")) {
            throw new IllegalArgumentException(files.size() == 1 ? "--out which file?" : "one CSV file is imported at a time");
        }
        return new ScenarioOptions(path(files.getFirst()), path(values.getOrDefault("--out", "")), Map.copyOf(values));
    }

    /** The span; the whole of the file where nothing else is said. */
    DispatchScenario.Span span(List<DispatchCall> calls) {
        LocalDateTime from = time("--from", calls.getFirst().received());
        LocalDateTime to = time("--to", calls.getLast().received().plusSeconds(1));
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("--from must be before --to");
        }
        String id = values.getOrDefault("--id", "imported-" + from.toLocalDate());
        if (!Limits.ID.matcher(id).matches()) {
            throw new IllegalArgumentException("--id " + id + " is none: letters, digits, - and _");
        }
        return new DispatchScenario.Span(id, (long) number("--seed", 1), from, to, centre(), scale());
    }

    private double scale() {
        double scale = number("--scale", 1);
        if (!(scale > 0 && scale <= 100)) {
            throw new IllegalArgumentException("--scale must be more than 0 and at most 100");
        }
        return scale;
    }

    private GeoPoint centre() {
        String[] pair = values.getOrDefault("--centre", CENTRE.longitude() + "," + CENTRE.latitude()).split(",");
        try {
            return new GeoPoint(Double.parseDouble(pair[0]), Double.parseDouble(pair[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("--centre is longitude and latitude, for example 69.2797,41.3111", e);
        }
    }

    private LocalDateTime time(String option, LocalDateTime instead) {
        String text = values.get(option);
        try {
            return text == null ? instead : LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(option + " " + text + " is no time, for example 2020-04-08T07:00", e);
        }
    }

    private double number(String option, double instead) {
        String text = values.get(option);
        try {
            return text == null ? instead : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " " + text + " is no number", e);
        }
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(name + " is no file name: " + e.getReason(), e);
        }
    }
}
