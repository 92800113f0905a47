package uz.posbon.ui.video;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: doubling up to a limit, and scattered so that a street of cameras does not come back at once. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(800);
    private static final Duration GREATEST = Duration.ofSeconds(15);

    private final RandomGenerator random;
    private final Duration login;
    private int failures;

    /** @param login after a refused login, however many there were */
    Backoff(RandomGenerator random, Duration login) {
        this.random = random;
        this.login = login;
    }

    /** Pictures came: the next loss begins anew. */
    void reset() {
        failures = 0;
    }

    Duration next(Loss loss) {
        long millis = Math.min(GREATEST.toMillis(), FIRST.toMillis() << Math.min(failures, 10));
        failures++;
        if (loss == Loss.LOGIN_REFUSED) {
            millis = login.toMillis();
        }
        return Duration.ofMillis(Math.round(millis * random.nextDouble(0.7, 1.3)));
    }
}
