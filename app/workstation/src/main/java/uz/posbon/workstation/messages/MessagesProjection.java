package uz.posbon.workstation.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.message.MessageKind;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** Reads from the picture what an operator has to take note of, and who has taken note of what. Pure. */
public final class MessagesProjection {
    private final Picture picture;
    private final String operator;
    private final List<Role> roles;
    private final Words words;

    private MessagesProjection(Picture picture, String operator, List<Role> roles, Words words) {
        this.picture = picture;
        this.operator = operator;
        this.roles = roles;
        this.words = words;
    }

    public static MessagesModel of(Picture picture, String operator, List<Role> roles, Instant now, Words words) {
        if (picture.messages().isEmpty()) {
            return MessagesModel.NONE;
        }
        MessagesProjection projection = new MessagesProjection(picture, operator, roles, words);
        return new MessagesModel(
                waiting(picture, operator, now).stream().map(projection::waiting).toList(),
                picture.messages().values().stream().sorted(Comparator.comparing(RoomMessage::number).reversed()).map(projection::sent).toList());
    }

    /** What an operator has not taken note of, the oldest first. */
    public static List<RoomMessage> waiting(Picture picture, String operator, Instant now) {
        return picture.messages().values().stream()
                .filter(message -> message.waitsFor(operator, now))
                .sorted(Comparator.comparing(RoomMessage::number))
                .toList();
    }

    private MessagesModel.Waiting waiting(RoomMessage message) {
        return new MessagesModel.Waiting(
                message.number(),
                words.text("message.from", Map.of("operator", message.from(), "time", words.time(message.sentTime()))),
                text(message),
                roles.contains(Role.DISPATCHER) ? "ack-message " + message.number() : "");
    }

    private MessagesModel.Sent sent(RoomMessage message) {
        List<String> to = new ArrayList<>();
        if (message.desks()) {
            to.add(message.to().isEmpty() ? words.text("message.everybody") : String.join(", ", message.to()));
        }
        to.addAll(message.displays());
        String head = message.number() + "  " + words.time(message.sentTime()) + "  " + message.from() + " \u2192 " + String.join(", ", to);
        boolean own = roles.contains(Role.SUPERVISOR) && message.withdrawnTime() == null && message.from().equals(operator) && message.kind().equals(MessageKind.BROADCAST);
        return new MessagesModel.Sent(
                message.number(), head, text(message), noted(message), missing(message), own ? "withdraw-message " + message.number() : "");
    }

    private String noted(RoomMessage message) {
        return message.receipts().stream()
                .map(receipt -> "\u2713 " + receipt.operator() + " " + words.time(receipt.time()))
                .collect(Collectors.joining("   "));
    }

    private String missing(RoomMessage message) {
        if (message.withdrawnTime() != null) {
            return words.text("message.withdrawn", Map.of("time", words.time(message.withdrawnTime())));
        }
        List<String> missing = message.missing();
        return missing.isEmpty() ? "" : words.text("message.missing", Map.of("operators", String.join(", ", missing)));
    }

    /** A kind this version has no words for is said as it came. */
    private String text(RoomMessage message) {
        if (message.kind().equals(MessageKind.BROADCAST)) {
            return message.text();
        }
        @Nullable Incident incident = message.incidentId() == null ? null : picture.incidents().get(message.incidentId());
        String number = incident == null ? "" : Numbers.of(incident);
        String what = MessageKind.KNOWN.contains(message.kind())
                ? words.text("message.kind." + message.kind().code(), Map.of(
                        "incident", number, "title", incident == null ? "" : incident.title(), "operator", message.from(),
                        "worker", incident == null ? "" : incident.worker()))
                : message.kind().code();
        return message.text().isBlank() ? what : what + ": " + message.text();
    }
}
