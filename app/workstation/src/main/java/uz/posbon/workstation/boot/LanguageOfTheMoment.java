package uz.posbon.workstation.boot;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import uz.posbon.workstation.words.Words;

/** The words in use, for those who ask from other threads. */
final class LanguageOfTheMoment {
    private final List<Consumer<Words>> hearers = new CopyOnWriteArrayList<>();
    private volatile Words words;

    LanguageOfTheMoment(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** Told of every other language, on the thread that chose it. */
    void onChange(Consumer<Words> hearer) {
        hearers.add(hearer);
    }

    Words become(Words next) {
        words = next;
        hearers.forEach(hearer -> hearer.accept(next));
        return next;
    }
}
