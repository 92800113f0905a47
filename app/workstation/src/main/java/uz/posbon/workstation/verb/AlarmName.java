package uz.posbon.workstation.verb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.workstation.words.Phrase;

/** What an alarm is called in a sentence: its number, and its title in the reader's language as far as its source speaks that. */
final class AlarmName {
    private AlarmName() {}

    static Phrase of(Alarm alarm) {
        if (alarm.translations().isEmpty()) {
            return Phrase.plain(Numbers.of(alarm) + " " + alarm.title());
        }
        Map<String, String> titles = new HashMap<>();
        for (Languages language : Languages.values()) {
            titles.put(language.tag(), alarm.in(language.tag()).title());
        }
        return Phrase.joined(" ", Phrase.plain(Numbers.of(alarm)), Phrase.local(new LocalText(titles)));
    }

    static Phrase of(List<Alarm> alarms) {
        return Phrase.joined(", ", alarms.stream().map(AlarmName::of).toList());
    }
}
