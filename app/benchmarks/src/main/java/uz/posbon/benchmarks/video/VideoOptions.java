package uz.posbon.benchmarks.video;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of this benchmark.
 *
 * @param seconds length of one measured window
 * @param tiles sizes of walls to measure
 * @param engines players of live cameras: {@code ffmpeg}, {@code vlc}
 * @param profile where the measured processes leave flight recordings
 */
record VideoOptions(int seconds, List<Integer> tiles, List<String> engines, Set<Part> parts, @Nullable Path profile) {

    /** @throws IllegalArgumentException with a sentence for the person who typed them */
    static VideoOptions of(Map<String, String> settings) {
        String profile = settings.get("profile");
        return new VideoOptions(
                number(settings.getOrDefault("seconds", "8")),
                Arrays.stream(settings.getOrDefault("tiles", "1,4,9,16,36").split(",")).map(VideoOptions::number).toList(),
                engines(settings.getOrDefault("engine", "ffmpeg")),
                settings.containsKey("part") ? EnumSet.of(part(settings.getOrDefault("part", ""))) : EnumSet.allOf(Part.class),
                profile == null ? null : Path.of(profile));
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,2}")) {
            throw new IllegalArgumentException("not a whole number above zero: " + text);
        }
        return Integer.parseInt(text);
    }

    private static List<String> engines(String text) {
        return switch (text) {
            case "ffmpeg", "vlc" -> List.of(text);
            case "both" -> List.of("ffmpeg", "vlc");
            default -> throw new IllegalArgumentException("--engine is ffmpeg, vlc or both, not " + text);
        };
    }

    private static Part part(String text) {
        return Arrays.stream(Part.values()).filter(part -> part.name().toLowerCase(Locale.ROOT).equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--part is one of cpu, fps, first, enlarge, cycles, not " + text));
    }

    List<Integer> tilesBetween(int least, int most) {
        return tiles.stream().filter(count -> count >= least && count <= most).toList();
    }

    /** FFmpeg's figures have the plain names: it is what plays live cameras unless the operator says otherwise. */
    static String metric(String name, String engine) {
        return engine.equals("ffmpeg") ? name : name + "_" + engine;
    }
}
