package uz.posbon.workstation.boot;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.assets.TextSize;
import uz.posbon.sdk.training.JoinLine;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.workstation.kept.KeptChoice;
import uz.posbon.workstation.verb.MapSource;

/**
 * What the workstation was started with.
 *
 * @param data folder for everything it keeps
 * @param paper folder for the copy of the open incidents, outside {@code data}
 * @param backend address of a room's backend, or null for the embedded one
 * @param tokenFile file with the backend's bearer token, for a room's backend
 * @param demo whether the embedded backend holds the demo city
 * @param textSize percent, 100 to 200, or null for what was chosen last
 * @param map {@code schematic}, {@code osm}, a map pack (.mbtiles, .pmtiles), or an XYZ address with {z} {x} {y};
 *     null for what was chosen last
 * @param mapData folder that {@code installers/map-data} prepared, or null for straight lines and the schematic's names
 * @param videoEngine engine for live cameras: {@code ffmpeg}, {@code vlc}, or null for the engines' own preference
 * @param videoHardware whether the machine's video decoder may be used
 * @param videoMemory megabytes for the last minute of all cameras together
 * @param script file of verbs to run, then end
 * @param wall the wall this seat shows; null for a desk
 * @param replay a recording to be played instead of the moment; null for a live desk
 * @param seek where the replay begins; null for the recording's first moment
 * @param led whether a line of standard input with a moment leads the replay there
 * @param films folder with the films a replay shows at their moments
 * @param hold the training session this desk's trainer holds; null for none
 * @param resume the folder of a training session that ended too early and goes on here; null for none
 * @param join the training session this desk works in; null for none
 * @param sized whether the window's size was asked for; otherwise it opens where it was left
 */
public record Options(
        Path data,
        Path paper,
        @Nullable URI backend,
        @Nullable Path tokenFile,
        boolean demo,
        String language,
        String theme,
        @Nullable Integer textSize,
        String operator,
        @Nullable String map,
        @Nullable Path mapData,
        @Nullable String videoEngine,
        boolean videoHardware,
        int videoMemory,
        @Nullable Path script,
        @Nullable WallChoice wall,
        @Nullable Path replay,
        @Nullable Instant seek,
        boolean led,
        Path films,
        @Nullable Holding hold,
        @Nullable Path resume,
        @Nullable JoinLine join,
        boolean sized,
        int width,
        int height) {

    private static final int HIGHEST_PORT = 65_535;
    private static final List<String> LANGUAGES = List.of("uz-Latn", "uz-Cyrl", "ru", "en");
    private static final List<String> THEMES = List.of("dark", "light", "contrast");
    /** Files in the data folder that hold what the operator chose on the desk. */
    static final String KEPT_LANGUAGE = "language";

    static final String KEPT_THEME = "theme";

    /** How to call it. */
    public static final String USAGE = """
            run [--script FILE] [--data DIR] [--paper-dir DIR] [--backend URL --token-file FILE] [--no-demo] [--operator NAME]
                [--lang uz-Latn|uz-Cyrl|ru|en] [--theme dark|light|contrast] [--text-size 100..200]
                [--map osm|schematic|FILE|URL] [--map-data DIR] [--size 1920x1080]
                [--video-engine ffmpeg|vlc] [--video-hardware auto|off] [--video-memory MB]
                [--seat desk|wall --wall NAME [--display N]] [--replay FILE [--seek TIME] [--led] [--films DIR]]
                [--train SCENARIO [--seed N] [--from FILE [--at HH:MM]] [--listen ADDRESS[:PORT]]] [--resume FOLDER]
                [--join HOST:PORT/CODE[/FINGERPRINT]]""";

    /**
     * Which wall a seat shows.
     *
     * @param name its id or its name
     * @param display the one display that is driven here; null for as many as there are monitors
     */
    public record WallChoice(String name, @Nullable Integer display) {}

    /**
     * A training session to be held.
     *
     * @param scenario a file, or the name of one that is shipped
     * @param seed what chance is made of; null for the scenario's own
     * @param from a recording the session begins in; null for the sample city
     * @param at the moment of the recording, as a time of day; null for its first
     * @param listen where trainees reach it over TLS; null for this machine alone
     */
    public record Holding(String scenario, @Nullable Long seed, @Nullable Path from, @Nullable LocalTime at, @Nullable Listen listen) {}

    /**
     * An address of this machine.
     *
     * @param port 0 for any that is free
     */
    public record Listen(String host, int port) {
        private static final Pattern SAID = Pattern.compile("(?:\\[([0-9A-Fa-f:.%\\w]+)]|([^:\\[\\]/\\s]+))(?::(\\d{1,5}))?");

        static Listen of(String said) {
            Matcher parts = SAID.matcher(said);
            int port = parts.matches() && parts.group(3) != null ? Integer.parseInt(parts.group(3)) : 0;
            if (!parts.matches() || port > HIGHEST_PORT) {
                throw new IllegalArgumentException("--listen is an address of this machine, as 10.0.0.5, 10.0.0.5:41234 or [fd00::5]:41234, not " + said);
            }
            return new Listen(parts.group(1) == null ? parts.group(2) : parts.group(1), port);
        }
    }

    /** Where the copy of the open incidents is kept: the folder for it, else beside the data. */
    List<Path> paperFolders() {
        return List.of(paper, besides(data));
    }

    private static Path besides(Path data) {
        Path whole = data.toAbsolutePath().normalize();
        return whole.resolveSibling((whole.getFileName() == null ? "posbon" : whole.getFileName()) + "-paper");
    }

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException with one clear sentence, if it is not understood
     */
    public static Options parse(List<String> arguments, Map<String, String> environment) {
        Draft draft = new Draft(environment);
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            String name = rest.next();
            if (name.equals("--no-demo")) {
                draft.demo = false;
            } else if (name.equals("--led")) {
                draft.led = true;
            } else {
                if (!rest.hasNext()) {
                    throw new IllegalArgumentException("%s is unknown or lacks its value%n%s".formatted(name, USAGE));
                }
                draft.take(name, rest.next());
            }
        }
        return draft.build();
    }

    /** Collects the values while the line is read. */
    private static final class Draft {
        private Path data;
        private @Nullable Path paper;
        private final Path usualPaper;
        private boolean ownData;
        private @Nullable URI backend;
        private @Nullable Path tokenFile;
        private boolean demo = true;
        private final String spoken;
        private @Nullable String language;
        private @Nullable String theme;
        private @Nullable Integer textSize;
        private String operator;
        private @Nullable String map;
        private @Nullable Path mapData;
        private @Nullable String videoEngine;
        private boolean videoHardware = true;
        private int videoMemory = 256;
        private @Nullable Path script;
        private boolean sized;
        private boolean seatOfWall;
        private @Nullable String wall;
        private @Nullable Integer display;
        private @Nullable Path replay;
        private @Nullable Path films;
        private @Nullable Instant seek;
        private boolean led;
        private @Nullable String train;
        private @Nullable Long seed;
        private @Nullable Path from;
        private @Nullable LocalTime at;
        private @Nullable Listen listen;
        private @Nullable Path resume;
        private @Nullable JoinLine join;
        private boolean named;
        private int width = 1920;
        private int height = 1080;

        Draft(Map<String, String> environment) {
            String home = environment.getOrDefault("XDG_DATA_HOME", System.getProperty("user.home") + "/.local/share");
            data = Path.of(home, "posbon");
            usualPaper = Path.of(System.getProperty("user.home"), "Posbon-paper");
            spoken = spoken(environment.getOrDefault("LANG", ""));
            operator = environment.getOrDefault("USER", "operator");
        }

        /** The system's language where the desk speaks it, else English. */
        private static String spoken(String locale) {
            if (locale.startsWith("uz")) {
                return locale.contains("cyrillic") ? "uz-Cyrl" : "uz-Latn";
            }
            return locale.startsWith("ru") ? "ru" : "en";
        }

        /**
         * What the line says, else what this seat's operator chose last, else the usual.
         *
         * @param seat the data of the live desk, where that is not this one
         */
        private String chosen(Path seat, @Nullable String said, String file, List<String> choices, String usual) {
            return said != null ? said : Stream.of(data, seat)
                    .map(folder -> KeptChoice.read(folder.resolve(file)))
                    .flatMap(Optional::stream)
                    .filter(choices::contains)
                    .findFirst()
                    .orElse(usual);
        }

        void take(String name, String value) {
            switch (name) {
                case "--data" -> {
                    data = Path.of(value);
                    ownData = true;
                }
                case "--paper-dir" -> paper = Path.of(value);
                case "--backend" -> backend = URI.create(value);
                case "--token-file" -> tokenFile = Path.of(value);
                case "--lang" -> language = oneOf(name, value, LANGUAGES);
                case "--theme" -> theme = oneOf(name, value, THEMES);
                case "--text-size" -> textSize = percent(name, value);
                case "--operator" -> {
                    operator = value;
                    named = true;
                }
                case "--seat" -> seatOfWall = oneOf(name, value, List.of("desk", "wall")).equals("wall");
                case "--wall" -> wall = value;
                case "--replay" -> replay = Path.of(value);
                case "--seek" -> seek = moment(value);
                case "--films" -> films = Path.of(value);
                case "--train" -> train = value;
                case "--seed" -> seed = seed(value);
                case "--from" -> from = Path.of(value);
                case "--at" -> at = time(value);
                case "--listen" -> listen = Listen.of(value);
                case "--resume" -> resume = Path.of(value);
                case "--join" -> join = JoinLine.of(value);
                case "--display" -> display = number(name, value);
                case "--map" -> map = map(value);
                case "--map-data" -> mapData = Path.of(value);
                case "--video-engine" -> videoEngine = oneOf(name, value, List.of("ffmpeg", "vlc"));
                case "--video-hardware" -> videoHardware = oneOf(name, value, List.of("auto", "off")).equals("auto");
                case "--video-memory" -> videoMemory = megabytes(name, value);
                case "--script" -> script = Path.of(value);
                case "--size" -> {
                    if (!value.matches("\\d{2,5}x\\d{2,5}")) {
                        throw new IllegalArgumentException("--size is WIDTHxHEIGHT, not " + value);
                    }
                    sized = true;
                    width = Integer.parseInt(value.substring(0, value.indexOf('x')));
                    height = Integer.parseInt(value.substring(value.indexOf('x') + 1));
                }
                default -> throw new IllegalArgumentException("%s is unknown%n%s".formatted(name, USAGE));
            }
        }

        private static String map(String value) {
            try {
                MapSource.of(value);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "--map is osm, schematic, a file .mbtiles or .pmtiles, or an address with {z} {x} {y}, not " + value, e);
            }
            return value;
        }

        private static int percent(String name, String value) {
            if (!value.matches("\\d{3}") || Integer.parseInt(value) < TextSize.SMALLEST || Integer.parseInt(value) > TextSize.LARGEST) {
                throw new IllegalArgumentException(
                        "%s is a percentage from %d to %d, not %s".formatted(name, TextSize.SMALLEST, TextSize.LARGEST, value));
            }
            return Integer.parseInt(value);
        }

        private static LocalTime time(String value) {
            try {
                return LocalTime.parse(value);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("--at is a time of day like 14:05, not " + value, e);
            }
        }

        /** Of the room, or with a Z in UTC. */
        private static Instant moment(String value) {
            try {
                return value.endsWith("Z") ? Instant.parse(value) : LocalDateTime.parse(value).atZone(Scenario.ZONE).toInstant();
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("--seek is a moment like 2026-11-27T14:05, not " + value, e);
            }
        }

        private static long seed(String value) {
            if (!value.matches("-?\\d{1,18}")) {
                throw new IllegalArgumentException("--seed is a whole number, not " + value);
            }
            return Long.parseLong(value);
        }

        private static int number(String name, String value) {
            if (!value.matches("[1-9]\\d?")) {
                throw new IllegalArgumentException("%s is the number of a display, not %s".formatted(name, value));
            }
            return Integer.parseInt(value);
        }

        private static int megabytes(String name, String value) {
            if (!value.matches("\\d{1,5}")) {
                throw new IllegalArgumentException("%s is a number of megabytes, not %s".formatted(name, value));
            }
            return Integer.parseInt(value);
        }

        private static String oneOf(String name, String value, List<String> values) {
            if (!values.contains(value)) {
                throw new IllegalArgumentException("%s is one of %s, not %s".formatted(name, String.join(", ", values), value));
            }
            return value;
        }

        Options build() {
            if ((backend == null) != (tokenFile == null)) {
                throw new IllegalArgumentException("--backend and --token-file belong together");
            }
            if (seatOfWall != (wall != null) || (display != null && wall == null)) {
                throw new IllegalArgumentException("--seat wall and --wall belong together, and --display goes with them");
            }
            if (replay != null && (backend != null || wall != null)) {
                throw new IllegalArgumentException("--replay plays a file and goes with neither --backend nor --seat wall");
            }
            if ((films != null || seek != null || led) && replay == null) {
                throw new IllegalArgumentException("--films, --seek and --led go with --replay");
            }
            long trainings = Stream.of(train, resume, join).filter(Objects::nonNull).count();
            if (trainings > 1 || (trainings > 0 && (backend != null || wall != null || replay != null))) {
                throw new IllegalArgumentException("--train, --resume and --join go with neither each other nor --backend, --seat wall or --replay");
            }
            if ((seed != null || from != null || listen != null) && train == null || (at != null && from == null)) {
                throw new IllegalArgumentException("--seed, --from and --listen go with --train, and --at with --from");
            }
            WallChoice choice = wall == null ? null : new WallChoice(wall, display);
            if (choice != null && !ownData) {
                // Beside a desk on the same machine each keeps a picture of its own.
                data = data.resolve("seat-" + choice.name().replaceAll("[^\\p{Alnum}._-]", "_") + (display == null ? "" : "-" + display));
            }
            Path seat = data;
            Path evidence = films == null ? data.resolve("evidence") : films;
            if (replay != null && !ownData) {
                // What is arranged and drawn in a replay must not change the live desk.
                data = data.resolve("replay");
            }
            boolean training = trainings > 0;
            if (resume != null && !ownData) {
                // Where it was held: its folder lies in the sessions of the trainer's data.
                data = resume.toAbsolutePath().resolve("../..").normalize();
            } else if (training && !ownData) {
                // What is learnt must not change what is worked with: neither the live desk's commands nor its picture nor its sheet.
                data = data.resolve("training");
            }
            String who = choice == null || named ? operator : "wall " + choice.name() + (display == null ? "" : "/" + display);
            // A desk with a folder of its own, for a drill or beside another one, must not write over the room's sheet.
            Path folder = paper != null ? paper : ownData || training ? besides(data) : usualPaper;
            return new Options(data, folder, backend, tokenFile, demo, chosen(seat, language, KEPT_LANGUAGE, LANGUAGES, spoken),
                    chosen(seat, theme, KEPT_THEME, THEMES, THEMES.getFirst()), textSize, who, map, mapData, videoEngine, videoHardware, videoMemory, script,
                    choice, replay, seek, led, evidence, train == null ? null : new Holding(train, seed, from, at, listen), resume, join, sized, width, height);
        }
    }
}
