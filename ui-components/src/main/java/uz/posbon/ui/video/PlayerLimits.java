package uz.posbon.ui.video;

import java.time.Duration;

/**
 * How long a player waits for a peer.
 *
 * @param open from the first connection to the stream's description
 * @param silence without a byte, once open
 */
public record PlayerLimits(Duration open, Duration silence) {

    /** For cameras on a city's network. */
    public static final PlayerLimits USUAL = new PlayerLimits(Duration.ofSeconds(6), Duration.ofSeconds(6));
}
