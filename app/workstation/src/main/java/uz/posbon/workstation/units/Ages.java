package uz.posbon.workstation.units;

import java.time.Duration;
import uz.posbon.ui.queue.AgeText;
import uz.posbon.workstation.words.Words;

/** Ages in the words of a language, as short as in the queues. */
final class Ages {
    private Ages() {}

    static String text(Duration age, Words words) {
        return AgeText.of(age, words.text("queue.hour"), words.text("queue.day"));
    }
}
