package uz.posbon.workstation.paper;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.ConnectionState;

/**
 * Until when a picture is known to be true.
 *
 * @param time that moment; null while no picture has arrived
 * @param isCut whether things may have happened since that nobody could tell this desk
 */
record PictureAge(@Nullable Instant time, boolean isCut) {

    /**
     * A quiet hour leaves a live picture as true as a busy one. Cut off it is true until the backend fell silent, and where even that is
     * not known (a desk that was started without its backend) until the last event it holds.
     */
    static PictureAge of(Picture picture, Instant now) {
        if (picture.time() == null) {
            return new PictureAge(null, true);
        }
        return switch (picture.connection()) {
            case ConnectionState.Live live -> new PictureAge(now, false);
            case ConnectionState.Late late -> new PictureAge(late.lastHeard(), false);
            case ConnectionState.Lost lost -> new PictureAge(lost.since(), true);
            case ConnectionState.Connecting connecting -> new PictureAge(picture.time(), true);
            case ConnectionState.Refused refused -> new PictureAge(picture.time(), true);
            case ConnectionState.Untrusted untrusted -> new PictureAge(picture.time(), true);
            case ConnectionState.Incompatible incompatible -> new PictureAge(picture.time(), true);
        };
    }

    Duration at(Instant now) {
        return time == null || time.isAfter(now) ? Duration.ZERO : Duration.between(time, now);
    }
}
