package uz.posbon.ui.figure;

import uz.posbon.ui.symbol.Tone;

/**
 * One number with all that is needed to judge it, in words of the moment's language. Immutable.
 *
 * @param name what it is, e.g. {@code Waiting}
 * @param value the number as it is written; {@code –} where there is none
 * @param unit what it counts or measures, beside the value; empty for none
 * @param limit what it is measured against, e.g. {@code limit 1:30}; empty for none
 * @param trend how it was before, e.g. {@code ▲ 4 weeks 1:12}; empty for none
 * @param tone {@link Tone#NEUTRAL} while it is in order; every other tone is shown as its shape, too
 */
public record Figure(String name, String value, String unit, String limit, String trend, Tone tone) {

    /** In order, without unit, limit or trend. */
    public static Figure of(String name, String value) {
        return new Figure(name, value, "", "", "", Tone.NEUTRAL);
    }

    /** The same in one sentence, for whoever hears instead of sees. */
    public String spoken() {
        StringBuilder all = new StringBuilder(name).append(": ").append(value);
        for (String part : new String[] {unit, limit, trend}) {
            if (!part.isEmpty()) {
                all.append(part.equals(unit) ? " " : ", ").append(part);
            }
        }
        return all.toString();
    }
}
