package uz.posbon.ui.map.tiles;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
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

    private TileResponse() {}

    static TileAnswer read(Response response, Instant now) throws IOException {
        if (response.code() == 304) {
            return new TileAnswer.Unchanged(expires(response, now));
        }
        if (!response.isSuccessful()) {
            return new TileAnswer.Failed(gap(response.code()), pause(response));
        }
        BufferedSource body = response.body().source();
        if (body.request(LARGEST)) {
            return new TileAnswer.Failed(Gap.NOT_A_PICTURE, Duration.ZERO);
        }
        return new TileAnswer.Picture(body.readByteArray(), expires(response, now), response.header("ETag"));
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
            Duration asked = Duration.ofSeconds(age);
            return now.plus(asked.compareTo(LEAST) < 0 ? LEAST : asked);
        }
        Instant given = response.headers().getInstant("Expires");
        return given == null || given.isBefore(now.plus(LEAST)) ? now.plus(given == null ? USUAL : LEAST) : given;
    }

    private static Duration pause(Response response) {
        if (response.code() != 429 && response.code() != 503) {
            return Duration.ZERO;
        }
        Duration asked = seconds(response.header("Retry-After"));
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private static Duration seconds(@Nullable String text) {
        boolean number = text != null && !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(Character::isDigit);
        return Duration.ofSeconds(number && text != null ? Long.parseLong(text) : 30);
    }
}
