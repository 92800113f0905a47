package uz.posbon.sdk.wall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a display really shows; the fields mean what they mean in {@link SeenReport}.
 *
 * @param thumbnailTime when the newest thumbnail came; null when there is none
 */
public record WallSeen(
        String wallId, int number, String seat, long sequence, String scene, List<String> problems, @Nullable Integer width, @Nullable Integer height,
        @Nullable Instant thumbnailTime) {}
