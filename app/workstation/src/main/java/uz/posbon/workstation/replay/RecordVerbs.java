package uz.posbon.workstation.replay;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.recording.LeftOut;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** The verb that fetches what happened as a recording. */
public final class RecordVerbs {
    private static final Pattern BEFORE = Pattern.compile("-(\\d{1,5})([mh])");

    private final ZoneId zone;

    private RecordVerbs(ZoneId zone) {
        this.zone = zone;
    }

    /** @param zone of the times that are typed */
    public static List<Verb> all(ZoneId zone) {
        return List.of(new Verb("record", "FROM TO FILE [without callers|plates|pictures]", List.of(Verb.Ask.TEXT), new RecordVerbs(zone)::record));
    }

    private Action record(Arguments words, DeskState desk) {
        Instant from = moment(words.word("from"), desk.now());
        Instant to = moment(words.word("to"), desk.now());
        String name = words.word("file");
        String file = name.endsWith(RecordingFiles.ENDING) ? name : name + RecordingFiles.ENDING;
        Set<LeftOut> leftOut = EnumSet.noneOf(LeftOut.class);
        if (words.keyword("without")) {
            do {
                leftOut.add(leftOut(words.word("leave-out")));
            } while (words.hasNext());
        }
        Phrase says = Phrase.of("verb.record.says", "from", text(from), "to", text(to), "file", file);
        return new Action(says, room -> {
            Path path = room.file(file);
            room.client().recordings().fetch(from, to, "", leftOut, path);
            return Phrase.of("verb.record.done", "file", path, "from", text(from), "to", text(to));
        });
    }

    private static LeftOut leftOut(String word) {
        return Arrays.stream(LeftOut.values()).filter(left -> left.code().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of("verb.record.leave-out", "word", word)));
    }

    /** The last such time of day, or so long before now. */
    private Instant moment(String word, Instant now) {
        Matcher before = BEFORE.matcher(word);
        if (word.equalsIgnoreCase("now")) {
            return now;
        }
        if (before.matches()) {
            long number = Long.parseLong(before.group(1));
            return now.minus(before.group(2).equals("m") ? Duration.ofMinutes(number) : Duration.ofHours(number));
        }
        try {
            if (word.indexOf('T') > 0) {
                return LocalDateTime.parse(word).atZone(zone).toInstant();
            }
            ZonedDateTime here = now.atZone(zone);
            ZonedDateTime moment = here.with(LocalTime.parse(word.indexOf(':') == 1 ? "0" + word : word));
            return (moment.isAfter(here) ? moment.minusDays(1) : moment).toInstant();
        } catch (DateTimeParseException e) {
            throw new VerbException(Phrase.of("verb.record.time", "word", word));
        }
    }

    private String text(Instant moment) {
        return moment.atZone(zone).toLocalDateTime().withNano(0).toString().replace('T', ' ');
    }
}
