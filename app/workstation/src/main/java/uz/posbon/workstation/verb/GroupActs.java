package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmApi;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.words.Phrase;

/**
 * One act for all alarms that stand behind the same line of the queue. Only those are meant that the desk had when the operator began the line: what
 * joins them meanwhile he has not seen.
 */
final class GroupActs {
    /** What stands before the alarm where all that stand together with it are meant. */
    static final String WORD = "group";

    /** As many as one request may name. */
    private static final int AT_ONCE = 1000;

    private GroupActs() {}

    /** Something that is done to one alarm. */
    interface Act {
        Alarm on(AlarmApi alarms, String id);
    }

    /** Takes notice of them all. */
    static Action acknowledge(Alarm alarm, DeskState desk) {
        return new Action(says(Phrase.of("verb.ack.says", "alarm", AlarmName.of(alarm))), room -> {
            List<String> ids = meant(room, alarm, desk.begun(), each -> !each.isAcknowledged());
            List<Alarm> after = new ArrayList<>();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                after.addAll(room.client().alarms().acknowledge(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
            }
            return done(room, after);
        });
    }

    /**
     * Does it to each of them, one after another.
     *
     * @param says what is done to the first
     * @param due whether there is anything left to do with one
     */
    static Action each(Alarm alarm, DeskState desk, Phrase says, Predicate<Alarm> due, Act act) {
        return new Action(says(says), room -> {
            List<Alarm> after = new ArrayList<>();
            for (String id : meant(room, alarm, desk.begun(), due)) {
                after.add(act.on(room.client().alarms(), id));
            }
            return done(room, after);
        });
    }

    private static Phrase says(Phrase one) {
        return Phrase.of("verb.together.says", "act", one);
    }

    private static List<String> meant(Room room, Alarm alarm, Picture begun, Predicate<Alarm> due) {
        // What belongs to an incident stands in no line of the alarms any more.
        List<String> ids = alarm.incidentId() != null ? List.of() : room.screen().queues().together(alarm.id()).stream()
                .map(begun.alarms()::get)
                .filter(Objects::nonNull)
                .filter(due)
                .map(Alarm::id)
                .toList();
        if (ids.isEmpty()) {
            throw new VerbException(Phrase.of("verb.together.nothing", "alarm", AlarmName.of(alarm)));
        }
        return ids;
    }

    private static Phrase done(Room room, List<Alarm> after) {
        after.forEach(alarm -> AlarmVerbs.awaitOnPicture(room, alarm));
        return Phrase.count("verb.together.done", after.size());
    }
}
