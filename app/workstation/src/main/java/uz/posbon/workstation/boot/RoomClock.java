package uz.posbon.workstation.boot;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The room's time: this machine's until the backend's is known, then the backend's, so that a desk whose clock is wrong orders and times rightly. */
final class RoomClock extends Clock {
    private volatile Clock followed;

    /** @param machine this machine's clock */
    RoomClock(Clock machine) {
        followed = machine;
    }

    /** Goes by this clock from now on; views in other zones do, too. */
    void follow(Clock backend) {
        followed = backend;
    }

    @Override
    public Instant instant() {
        return followed.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        RoomClock room = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return room.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return room.withZone(other);
            }
        };
    }
}
