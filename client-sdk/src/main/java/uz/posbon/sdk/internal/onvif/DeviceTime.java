package uz.posbon.sdk.internal.onvif;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.xml.XmlNode;

/** The device's clock as seen from here. Cameras without NTP are off by minutes or years and refuse a token that is not of their time. Thread-safe. */
final class DeviceTime {
    static final SoapRequest REQUEST = new SoapRequest("GetSystemDateAndTime", SoapRequest.DEVICE, "");

    private final Clock clock;
    private volatile @Nullable Duration ahead;

    DeviceTime(Clock clock) {
        this.clock = clock;
    }

    /** Whether the device has been asked, with or without success. */
    boolean known() {
        return ahead != null;
    }

    /** The device's time now; ours as long as its own is not known. */
    Instant now() {
        Duration offset = ahead;
        return offset == null ? clock.instant() : clock.instant().plus(offset);
    }

    /** Takes over what the device said. @return whether it is another time than thought before */
    boolean set(Optional<Instant> said) {
        Duration before = ahead == null ? Duration.ZERO : ahead;
        Duration after = said.map(time -> Duration.between(clock.instant(), time)).orElse(Duration.ZERO);
        ahead = after;
        return after.minus(before).abs().compareTo(Duration.ofSeconds(2)) > 0;
    }

    /** Reads the answer to {@link #REQUEST}; empty when the optional UTC time is missing or not a time. */
    static Optional<Instant> read(XmlNode answer) {
        return answer.at("SystemDateAndTime", "UTCDateTime").flatMap(utc -> {
            try {
                return Optional.of(LocalDateTime.of(number(utc, "Date", "Year"), number(utc, "Date", "Month"), number(utc, "Date", "Day"),
                        number(utc, "Time", "Hour"), number(utc, "Time", "Minute"), Math.min(59, number(utc, "Time", "Second"))).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    private static int number(XmlNode utc, String part, String name) {
        return Integer.parseInt(utc.textAt(part, name));
    }
}
