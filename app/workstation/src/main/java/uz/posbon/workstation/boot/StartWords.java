package uz.posbon.workstation.boot;

import uz.posbon.assets.Languages;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.workstation.words.Words;

/** The words of whoever starts the workstation, before there is a desk to speak them. */
final class StartWords {
    private StartWords() {}

    static Words of(Options options) {
        return of(options.language());
    }

    static Words of(String language) {
        return new Words(Languages.of(language).orElse(Languages.ENGLISH).texts(), Scenario.ZONE);
    }
}
