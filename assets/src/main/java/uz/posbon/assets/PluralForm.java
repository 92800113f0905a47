package uz.posbon.assets;

import java.util.Locale;

/** Which form of a word a number asks for; Uzbek has one, English two, Russian three. */
enum PluralForm {
    ONE,
    FEW,
    MANY;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PluralForm of(Languages language, long number) {
        return switch (language) {
            case UZBEK_LATIN, UZBEK_CYRILLIC -> MANY;
            case ENGLISH -> number == 1 ? ONE : MANY;
            case RUSSIAN -> russian(Math.abs(number));
        };
    }

    private static PluralForm russian(long number) {
        long last = number % 10;
        long lastTwo = number % 100;
        if (last == 1 && lastTwo != 11) {
            return ONE;
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? FEW : MANY;
    }
}
