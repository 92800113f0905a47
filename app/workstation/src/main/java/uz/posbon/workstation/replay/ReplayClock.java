package uz.posbon.workstation.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import uz.posbon.sdk.recording.Replay;

/** The time of a replay, so that ages and limits are those of the moment that is seen. */
public final class ReplayClock extends Clock {
    private final Replay replay;
    private final ZoneId zone;

    public ReplayClock(Replay replay, ZoneId zone) {
        this.replay = replay;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return replay.at();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ReplayClock(replay, other);
    }
}
