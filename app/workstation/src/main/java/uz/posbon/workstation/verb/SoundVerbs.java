package uz.posbon.workstation.verb;

import java.time.Duration;
import java.util.List;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.workstation.words.Phrase;

/** Verbs for what is heard. */
public final class SoundVerbs {
    private static final int LONGEST_MUTE_SECONDS = 60;

    private SoundVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("volume", "0..100", List.of(Verb.Ask.TEXT), SoundVerbs::volume),
                new Verb("mute", "[SECONDS]", List.of(Verb.Ask.TEXT), SoundVerbs::mute),
                new Verb("unmute", "", List.of(), (words, desk) -> new Action(Phrase.of("verb.unmute"), room -> {
                    room.screen().sounds().unmute();
                    return Phrase.of("verb.unmute.done");
                })),
                new Verb("sound-test", "SEVERITY", List.of(Verb.Ask.SEVERITY), SoundVerbs::test),
                new Verb("voice", "on|off", List.of(Verb.Ask.TEXT), SoundVerbs::voice));
    }

    private static Action volume(Arguments words, DeskState desk) {
        int percent = words.whole("volume", 0, 100);
        return new Action(Phrase.of("verb.volume.says", "percent", percent), room -> {
            room.screen().sounds().volume(percent);
            return percent == 0 ? Phrase.of("sound.extremeStill") : Phrase.of("verb.volume.says", "percent", percent);
        });
    }

    private static Action mute(Arguments words, DeskState desk) {
        int seconds = words.hasNext() ? words.whole("seconds", 1, LONGEST_MUTE_SECONDS) : LONGEST_MUTE_SECONDS;
        return new Action(Phrase.of("verb.mute.says", "seconds", seconds), room ->
                Phrase.count("sound.silenced", room.screen().sounds().mute(Duration.ofSeconds(seconds))));
    }

    private static Action test(Arguments words, DeskState desk) {
        Severity severity = words.oneOf("severity", Severity.KNOWN, Severity::code);
        Phrase name = Phrase.name("severity", severity.code());
        return new Action(Phrase.of("verb.sound-test.says", "severity", name), room -> {
            if (!room.screen().sounds().test(severity)) {
                throw new VerbException(Phrase.of("sound.noneWhy"));
            }
            return name;
        });
    }

    private static Action voice(Arguments words, DeskState desk) {
        boolean on = words.oneOf("switch", List.of("on", "off"), w -> w).equals("on");
        Phrase says = Phrase.of(on ? "verb.voice.on" : "verb.voice.off");
        return new Action(says, room -> {
            boolean there = room.screen().sounds().voice(on);
            return on && !there ? Phrase.of("sound.voiceNone") : says;
        });
    }
}
