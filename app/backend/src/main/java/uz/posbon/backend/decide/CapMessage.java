package uz.posbon.backend.decide;

import java.util.List;
import uz.posbon.sdk.alarm.MessageId;
import uz.posbon.sdk.alarm.NewAlarm;

/**
 * A CAP message as it was read.
 *
 * @param type CAP msgType: Alert, Update, Cancel, Ack or Error
 * @param references messages it acts on
 * @param reports one for each info block in the chosen language
 * @param remarks where it departs from CAP 1.2
 */
public record CapMessage(
        MessageId id, String type, List<MessageId> references, List<NewAlarm> reports, List<String> remarks) {}
