package uz.posbon.backend.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.CapReport.Receipt;
import uz.posbon.sdk.alarm.MessageId;
import uz.posbon.sdk.alarm.NewAlarm;

/**
 * What a CAP message does: Alert raises, Update changes in place what it references, Cancel clears it, Ack and Error
 * do nothing. A message that was taken before does nothing again.
 */
public final class CapActions {
    private final Ledger ledger;
    private final AlarmRaising raising;

    public CapActions(Ledger ledger) {
        this.ledger = ledger;
        this.raising = new AlarmRaising(ledger);
    }

    public Receipt take(CapMessage message) {
        State.Message known = ledger.message(message.id());
        if (known != null) {
            return new Receipt(message.id(), "duplicate", alarms(known.alarmIds()), message.remarks());
        }
        ledger.speakFor(message.id().sender());
        List<String> remarks = new ArrayList<>(message.remarks());
        return switch (message.type()) {
            case "Update" -> update(message, remarks);
            case "Cancel" -> cancel(message, remarks);
            case "Ack", "Error" -> receipt(message, "ignored", List.of(), remarks);
            default -> receipt(message, "raised", raise(message.reports()), remarks);
        };
    }

    private Receipt update(CapMessage message, List<String> remarks) {
        List<Alarm> targets = targets(message, remarks);
        if (targets.isEmpty()) {
            remarks.add("references: no message it updates is known, so it raised a new alarm");
            return receipt(message, "raised", raise(message.reports()), remarks);
        }
        List<Alarm> result = new ArrayList<>();
        List<NewAlarm> unmatched = new ArrayList<>();
        for (NewAlarm report : message.reports()) {
            Alarm match = targets.stream().filter(a -> a.event().equals(report.event())).findFirst().orElse(null);
            if (match == null) {
                unmatched.add(report);
            } else {
                targets.remove(match);
                result.add(raising.update(match, report));
            }
        }
        for (NewAlarm report : unmatched) {
            result.add(targets.isEmpty() ? raising.first(report) : raising.update(targets.removeFirst(), report));
        }
        // An Update supersedes what it references: what it no longer speaks of is over.
        targets.forEach(alarm -> result.add(new AlarmLife(ledger).clear(alarm)));
        return receipt(message, "updated", result, remarks);
    }

    private Receipt cancel(CapMessage message, List<String> remarks) {
        List<Alarm> targets = targets(message, remarks);
        if (targets.isEmpty()) {
            remarks.add("references: no message it cancels is known, so there was nothing to clear");
            return receipt(message, "ignored", List.of(), remarks);
        }
        AlarmLife life = new AlarmLife(ledger);
        return receipt(message, "cleared", targets.stream().map(life::clear).toList(), remarks);
    }

    private List<Alarm> raise(List<NewAlarm> reports) {
        return reports.stream().map(raising::first).toList();
    }

    private List<Alarm> targets(CapMessage message, List<String> remarks) {
        Map<String, Alarm> found = new LinkedHashMap<>();
        for (MessageId reference : message.references()) {
            State.Message known = ledger.message(reference);
            if (known == null) {
                remarks.add("references: '" + reference.identifier() + "' is not known");
            } else {
                alarms(known.alarmIds()).forEach(alarm -> found.put(alarm.id(), alarm));
            }
        }
        return new ArrayList<>(found.values());
    }

    private List<Alarm> alarms(List<String> ids) {
        List<Alarm> alarms = new ArrayList<>();
        for (String id : ids) {
            Alarm alarm = ledger.alarm(id);
            if (alarm != null) {
                alarms.add(alarm);
            }
        }
        return alarms;
    }

    private Receipt receipt(CapMessage message, String outcome, List<Alarm> alarms, List<String> remarks) {
        ledger.write(new State.Message(message.id(), outcome, alarms.stream().map(Alarm::id).toList()));
        return new Receipt(message.id(), outcome, alarms, List.copyOf(remarks));
    }
}
