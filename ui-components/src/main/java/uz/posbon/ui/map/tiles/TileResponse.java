package uz.posbon.ui.map.tiles;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Gap;

/** From an HTTP response to an answer. */
final class TileResponse {

    private static final long LARGEST = 2 << 20;
    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final long USUAL_PAUSE = 30;

    private TileResponse() {}

    static TileAnswer read(Response response, Instant now) throws IOException {
        if (response.code() == 304) {
            return new TileAnswer.Unchanged(expires(response, now));
        }
        if (!response.isSuccessful()) {
            return new TileAnswer.Failed(gap(response.code()), pause(response, now));
        }
        BufferedSource body = response.body().source();
        if (body.request(LARGEST)) {
            return new TileAnswer.Failed(Gap.NOT_A_PICTURE, Duration.ZERO);
        }
        return new TileAnswer.Picture(body.readByteArray(), expires(response, now), version(response));
    }

    /** Whether a version is an entity tag; else it is the time of the last change. */
    static boolean isTag(String version) {
        return version.startsWith("\"") || version.startsWith("W/");
    }

    private static @Nullable String version(Response response) {
        String tag = response.header("ETag");
        return tag != null && isTag(tag) ? tag : response.header("Last-Modified");
    }

    private static Gap gap(int status) {
        return switch (status) {
            case 404, 410, 204 -> Gap.NOT_FOUND;
            case 429 -> Gap.TOO_MANY_REQUESTS;
            default -> status >= 500 ? Gap.SERVER_ERROR : Gap.REFUSED;
        };
    }

    private static Instant expires(Response response, Instant now) {
        int age = response.cacheControl().maxAgeSeconds();
        if (age >= 0) {
            Duration asked = Duration.ofSeconds(Math.max(0, age - spent(response)));
            return now.plus(asked.compareTo(LEAST) < 0 ? LEAST : asked);
        }
        Instant given = response.headers().getInstant("Expires");
        return given == null || given.isBefore(now.plus(LEAST)) ? now.plus(given == null ? USUAL : LEAST) : given;
    }

    /** Seconds of its life that a copy has spent in caches on the way. */
    private static long spent(Response response) {
        return number(response.header("Age")).orElse(0);
    }

    private static Duration pause(Response response, Instant now) {
        if (response.code() != 429 && response.code() != 503) {
            return Duration.ZERO;
        }
        Duration asked = asked(response, now);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    /** {@code Retry-After} is a number of seconds or a time. */
    private static Duration asked(Response response, Instant now) {
        Instant until = response.headers().getInstant("Retry-After");
        return until == null
                ? Duration.ofSeconds(number(response.header("Retry-After")).orElse(USUAL_PAUSE))
                : Duration.between(now, until.isAfter(now) ? until : now.plusSeconds(1));
    }

    private static OptionalLong number(@Nullable String text) {
        boolean number = text != null && !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(Character::isDigit);
        return number && text != null ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
