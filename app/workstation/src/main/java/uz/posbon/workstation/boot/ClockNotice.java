package uz.posbon.workstation.boot;

import java.time.Duration;
import java.util.function.Consumer;
import uz.posbon.sdk.stream.BackendClock;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** Says that this machine's clock is wrong, and takes it back when it is set. Called at every change of the picture. */
final class ClockNotice implements Runnable {
    /** Less is not worth a word: times on the screen are the room's all the same. */
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(5);

    private final BackendClock clock;
    private final Consumer<Phrase> notices;
    private Duration said = Duration.ZERO;

    ClockNotice(BackendClock clock, Consumer<Phrase> notices) {
        this.clock = clock;
        this.notices = notices;
    }

    @Override
    public synchronized void run() {
        Duration offset = clock.offset().abs();
        Duration now = offset.compareTo(WORTH_A_WORD) < 0 ? Duration.ZERO : offset;
        if (now.minus(said).abs().compareTo(WORTH_A_WORD) >= 0) {
            said = now;
            notices.accept(now.isZero() ? Phrase.NOTHING : Phrase.of("notice.clock", "off", Words.span(now)));
        }
    }
}
