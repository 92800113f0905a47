package uz.posbon.workstation.desk;

import java.time.Duration;
import java.time.Instant;

/** Says when something is to be done again that is not done at every change. In a recording time goes back as well as on. One thread. */
final class Due {
    private final Duration every;
    private Instant last = Instant.EPOCH;

    Due(Duration every) {
        this.every = every;
    }

    /** Whether it is time; who is told so does it. */
    boolean at(Instant now) {
        boolean due = now.isBefore(last) || !now.isBefore(last.plus(every));
        last = due ? now : last;
        return due;
    }

    /** It is time, whatever it is. */
    void soon() {
        last = Instant.EPOCH;
    }
}
