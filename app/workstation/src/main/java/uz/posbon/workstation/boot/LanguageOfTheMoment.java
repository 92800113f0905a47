package uz.posbon.workstation.boot;

import uz.posbon.workstation.words.Words;

/** The words in use, for those who ask from other threads. */
final class LanguageOfTheMoment {
    private volatile Words words;

    LanguageOfTheMoment(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    Words become(Words next) {
        words = next;
        return next;
    }
}
