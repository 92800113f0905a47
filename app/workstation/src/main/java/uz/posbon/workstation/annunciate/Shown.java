package uz.posbon.workstation.annunciate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.sound.Hearing;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/**
 * What the status line says about all this, in words: the same for those who hear nothing. Made off the FX thread; immutable.
 *
 * @param counts how many wait, by severity; only those that are
 * @param icon Material icon of the state of the sound
 * @param sound that state in a few words
 * @param muted whether the operator asked for silence
 * @param warning whether somebody should care: muted, no volume, no sound
 * @param explanation all of it in full
 */
public record Shown(List<Count> counts, String icon, String sound, boolean muted, boolean warning, String explanation) {
    private static final List<Tone> TONES = List.of(Tone.EXTREME, Tone.SEVERE, Tone.MODERATE, Tone.UNKNOWN, Tone.MINOR);

    /** @param name of the severity */
    public record Count(Tone tone, String number, String name) {}

    public Shown {
        counts = List.copyOf(counts);
    }

    static Shown of(Waiting waiting, @Nullable Mute mute, Settings settings, Hearing hearing, Instant now, Words words) {
        List<Count> counts = new ArrayList<>();
        for (Signal signal : Signal.values()) {
            if (waiting.count(signal) > 0) {
                counts.add(new Count(
                        TONES.get(signal.ordinal()), Integer.toString(waiting.count(signal)), Speech.severity(signal, words)));
            }
        }
        boolean muted = mute != null && mute.holds(now);
        int silenced = silenced(waiting, muted, settings);
        List<String> state = new ArrayList<>();
        if (!hearing.sound()) {
            state.add(words.text("sound.none"));
        } else if (!muted) {
            state.add(settings.volume() + " %");
        }
        if (mute != null && muted) {
            state.add(Words.span(seconds(mute.left(now))));
        }
        if (silenced > 0) {
            state.add(words.count("sound.silenced", silenced));
        }
        boolean warning = !hearing.sound() || muted || settings.volume() == 0;
        return new Shown(
                counts, warning ? "mdmz-volume_off" : "mdmz-volume_up", String.join(" · ", state), muted, warning,
                explanation(waiting, settings, hearing, muted, words));
    }

    private static int silenced(Waiting waiting, boolean muted, Settings settings) {
        if (muted) {
            return waiting.total();
        }
        int silenced = 0;
        for (Signal signal : Signal.values()) {
            silenced += settings.volume(signal) == 0 ? waiting.count(signal) : 0;
        }
        return silenced;
    }

    private static String explanation(Waiting waiting, Settings settings, Hearing hearing, boolean muted, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.count("sound.waiting", waiting.total()));
        lines.add(hearing.sound() ? words.text("sound.volume") + " " + settings.volume() + " %" : words.text("sound.noneWhy"));
        if (settings.volume() == 0) {
            lines.add(words.text("sound.extremeStill"));
        }
        if (!settings.voice()) {
            lines.add(words.text("sound.voiceOff"));
        } else if (!hearing.voice()) {
            lines.add(words.text("sound.voiceNone"));
        }
        lines.add(words.text(muted ? "sound.unmute" : "sound.mute"));
        return String.join("\n", lines);
    }

    /** Whole seconds, so that the last one is shown as one. */
    private static Duration seconds(Duration left) {
        return Duration.ofSeconds(left.plusMillis(999).toSeconds());
    }
}
