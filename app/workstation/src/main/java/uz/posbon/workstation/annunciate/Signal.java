package uz.posbon.workstation.annunciate;

import java.time.Duration;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.ui.sound.Melody;

/**
 * How an alarm sounds, the most pressing first: told apart by rhythm (ten, three, two, two and one pulse, after IEC 60601-1-8) and by melody,
 * repeated the sooner the more it presses. What nobody knows the severity of may be worse than what is known to be minor.
 */
public enum Signal {
    EXTREME(8, group().then(ms(800), group())),
    SEVERE(15, Melody.even(ms(200), ms(180), 587, 740, 587)),
    MODERATE(30, Melody.even(ms(220), ms(200), 523, 659)),
    UNKNOWN(30, Melody.even(ms(220), ms(200), 523, 415)),
    MINOR(60, Melody.even(ms(250), ms(200), 440));

    private final Duration period;
    private final Melody melody;

    Signal(int seconds, Melody melody) {
        this.period = Duration.ofSeconds(seconds);
        this.melody = melody;
    }

    static Signal of(Severity severity) {
        return switch (severity.code()) {
            case "Extreme" -> EXTREME;
            case "Severe" -> SEVERE;
            case "Moderate" -> MODERATE;
            case "Minor" -> MINOR;
            default -> UNKNOWN;
        };
    }

    /** The longest it stays silent while such an alarm waits. */
    public Duration period() {
        return period;
    }

    public Melody melody() {
        return melody;
    }

    /** Whether it presses more than the other. */
    boolean above(Signal other) {
        return ordinal() < other.ordinal();
    }

    /** Three pulses and two: half of the most pressing sound. */
    private static Melody group() {
        return Melody.even(ms(120), ms(90), 784, 784, 988).then(ms(280), Melody.even(ms(120), ms(90), 784, 988));
    }

    private static Duration ms(int millis) {
        return Duration.ofMillis(millis);
    }
}
