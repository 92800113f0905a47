package uz.posbon.backend.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.CameraReport;

/**
 * The last word on each camera, out of what those say who watch it: a camera that delivers to one of them lives, whatever is wrong between it and
 * the others. Confined to its owner's lock.
 */
final class CameraWords {
    /** Who has not repeated it for so long watches no more. */
    private static final Duration WATCHES = Duration.ofSeconds(75);
    /** What has not changed is told again so often, however many repeat it. */
    private static final Duration REPEAT = Duration.ofSeconds(20);

    /** What a desk said of a camera, and when. */
    record Word(String cameraId, String state, Instant since, String by, Instant said) {
        private boolean isLive() {
            return state.equals(CameraReport.LIVE);
        }

        private boolean saysWhat(@Nullable Word other) {
            return other != null && state.equals(other.state) && since.equals(other.since) && by.equals(other.by);
        }
    }

    private final Map<String, Map<String, Word>> byCamera = new HashMap<>();
    private final Map<String, Word> told = new HashMap<>();

    /** Takes a desk's word; what is to be told of that camera, if anything is. */
    Optional<Word> take(String desk, Word word) {
        Map<String, Word> words = byCamera.computeIfAbsent(word.cameraId(), id -> new HashMap<>());
        words.put(desk, word);
        words.values().removeIf(other -> other.said().plus(WATCHES).isBefore(word.said()));
        Word best = words.values().stream().max(Comparator.comparing(Word::isLive).thenComparing(Word::said)).orElse(word);
        Word before = told.get(word.cameraId());
        if (best.saysWhat(before) && before != null && before.said().plus(REPEAT).isAfter(best.said())) {
            return Optional.empty();
        }
        // Of two that see it live the newer word is no news.
        if (before != null && before.isLive() && best.isLive() && before.said().plus(REPEAT).isAfter(best.said())) {
            return Optional.empty();
        }
        told.put(word.cameraId(), best);
        return Optional.of(best);
    }
}
