package uz.posbon.workstation.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.words.Phrase;

/**
 * How a replay stands.
 *
 * @param speed recorded seconds in a second
 * @param problem why it cannot be played where it was last wanted; null while it can
 */
public record ReplayState(Instant at, boolean playing, double speed, @Nullable Phrase problem) {}
