package uz.posbon.geodata.mapdata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prepares map data: {@code EXTRACT.osm.pbf --out DIR}. The summary goes to standard output, all else to standard error. */
public final class MapDataMain {
    private static final String USAGE = "Usage: map-data EXTRACT.osm.pbf --out DIR";
    private static final int MISUSED = 2;
    private static final int FAILED = 1;

    private MapDataMain() {}

    public static void main(String[] arguments) {
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", "uz/posbon/geodata/mapdata/logback.xml");
        }
        System.exit(run(Clock.systemUTC(), arguments));
    }

    static int run(Clock clock, String... arguments) {
        Path extract = null;
        Path out = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--out") && i + 1 < arguments.length && out == null) {
                out = Path.of(arguments[++i]);
            } else if (!arguments[i].startsWith("-") && extract == null) {
                extract = Path.of(arguments[i]);
            } else {
                return misused("'" + arguments[i] + "' is one argument too many, unknown, or lacks its value.");
            }
        }
        if (extract == null || out == null) {
            return misused(extract == null ? "Which extract?" : "Into which folder?");
        }
        return prepare(clock, extract, out);
    }

    private static int misused(String why) {
        System.err.println("map-data: " + why + " " + USAGE);
        return MISUSED;
    }

    private static int prepare(Clock clock, Path extract, Path out) {
        Instant begun = clock.instant();
        try {
            MapDataFacts facts = new Preparation(clock, new Said()).run(extract, out);
            System.out.println(summary(facts, out, Duration.between(begun, clock.instant())));
            return 0;
        } catch (IOException e) {
            System.err.println("map-data: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            System.err.println("map-data: " + extract + " needs more memory than there is; give Java more (JAVA_TOOL_OPTIONS=-Xmx8g) or cut a smaller extract");
        }
        return FAILED;
    }

    private static String summary(MapDataFacts facts, Path out, Duration took) {
        String[] box = facts.area().split(",");
        String area = box.length == 4 ? "It covers longitude " + box[0] + " to " + box[2] + ", latitude " + box[1] + " to " + box[3] + ".\n" : "";
        return String.format(Locale.ROOT, "%s: %,d streets, %,d addresses, %,d places; a road network of %,d junctions and %,d roads.%n%sReady in %s after %d s.",
                facts.extract(), facts.streets(), facts.addresses(), facts.places(), facts.junctions(), facts.roads(), area,
                out.toAbsolutePath(), took.toSeconds());
    }

    /** Says each tenth of a step once. */
    private static final class Said implements Progress {
        private @Nullable String last;

        @Override
        public void step(String what, double fraction) {
            String line = "map-data: " + what + ": " + (int) (fraction * 10) * 10 + " %";
            if (!line.equals(last)) {
                System.err.println(line);
                last = line;
            }
        }
    }
}
