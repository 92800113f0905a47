package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.message.MessageKind;
import uz.posbon.sdk.message.NewMessage;
import uz.posbon.sdk.message.Receipt;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;

/** Tells operators and displays something, and keeps who has taken note. */
public final class Messages {
    /** What a panel of a scene holds. */
    private static final int LONGEST = 2000;

    private static final int MOST_OPERATORS = 100;
    private static final int MOST_DISPLAYS = 64;
    private static final int SCENE_NAME = 60;

    private final Ledger ledger;

    public Messages(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The message a path names. */
    public RoomMessage require(String id) {
        RoomMessage message = ledger.roomMessage(id);
        if (message == null) {
            throw Refusal.notFound("message", id);
        }
        return message;
    }

    public RoomMessage send(NewMessage n) {
        check(n);
        List<String> to = n.to().stream().distinct().toList();
        RoomMessage sent = ledger.write("message.sent", message(
                MessageKind.BROADCAST, n.text(), n.isForDesks(), to, n.isForDesks() ? awaited(to) : List.of(), n.incidentId(), n.displays().stream().distinct().toList()));
        sent.displays().forEach(key -> show(key, n.text()));
        return sent;
    }

    /** Tells operators what the actor has done about an incident; nobody is told what he did himself, nor is nobody. */
    void tell(MessageKind kind, List<String> to, String incidentId, @Nullable String reason) {
        List<String> others = to.stream().filter(operator -> !operator.isBlank() && !operator.equals(ledger.actor())).distinct().toList();
        if (!others.isEmpty()) {
            ledger.write("message.sent", message(kind, reason == null ? "" : reason, true, others, others, incidentId, List.of()));
        }
    }

    /** The same to everybody who is on shift; answers the message's id. */
    String tellAll(MessageKind kind, String incidentId, @Nullable String reason) {
        return ledger.write("message.sent", message(kind, reason == null ? "" : reason, true, List.of(), awaited(List.of()), incidentId, List.of())).id();
    }

    /** Takes back what has been settled, whoever sent it. */
    void over(String id) {
        RoomMessage message = ledger.roomMessage(id);
        if (message != null && message.withdrawnTime() == null) {
            ledger.write("message.withdrawn", next(message, message.receipts(), ledger.now()));
        }
    }

    private RoomMessage message(
            MessageKind kind, String text, boolean desks, List<String> to, List<String> awaited, @Nullable String incidentId, List<String> displays) {
        return new RoomMessage(ledger.newId(), ledger.lastMessageNumber() + 1, 1, kind, text, ledger.actor(), ledger.now(), desks, to, awaited,
                List.of(), incidentId, displays, null, Map.of());
    }

    private List<String> awaited(List<String> to) {
        List<String> all = to.isEmpty() ? ledger.openShifts().stream().map(Shift::operator).distinct().toList() : to;
        return all.stream().filter(operator -> !operator.equals(ledger.actor())).toList();
    }

    private void show(String key, String text) {
        int slash = key.lastIndexOf('/');
        WallScenes scenes = new WallScenes(ledger);
        scenes.show(scenes.require(key.substring(0, slash), Integer.parseInt(key.substring(slash + 1))), Scene.of(
                text.length() > SCENE_NAME ? text.substring(0, SCENE_NAME) : text, new ScenePanel.Message(text, null, Map.of())));
    }

    private void check(NewMessage n) {
        Checks checks = new Checks();
        checks.text(ledger.actor(), "Posbon-Operator", Checks.SHORT);
        checks.text(n.text(), "/text", LONGEST);
        checks.that(n.to().size() <= MOST_OPERATORS, "/to", "must not name more than " + MOST_OPERATORS);
        n.to().forEach(operator -> checks.text(operator, "/to", Checks.SHORT));
        checks.that(n.to().isEmpty() || n.isForDesks(), "/desks", "must be true where operators are named");
        checks.that(n.isForDesks() || !n.displays().isEmpty(), "/displays", "must name one where it is for no desk");
        checks.that(n.displays().size() <= MOST_DISPLAYS, "/displays", "must not name more than " + MOST_DISPLAYS);
        n.displays().forEach(key -> checks.that(display(key) != null, "/displays", "there is no display '" + key + "'"));
        checks.that(n.incidentId() == null || ledger.incident(n.incidentId()) != null, "/incidentId", "there is no incident '" + n.incidentId() + "'");
        checks.done();
    }

    private @Nullable Display display(String key) {
        int slash = key.lastIndexOf('/');
        String number = key.substring(slash + 1);
        return slash <= 0 || !number.matches("\\d{1,2}") ? null : ledger.display(key.substring(0, slash), Integer.parseInt(number));
    }

    public RoomMessage acknowledge(RoomMessage message) {
        Checks checks = new Checks();
        checks.text(ledger.actor(), "Posbon-Operator", Checks.SHORT);
        checks.done();
        if (message.isAcknowledgedBy(ledger.actor())) {
            return message;
        }
        if (!message.isFor(ledger.actor())) {
            throw Refusal.of(403, "not-for-you", "Not for you", "Message " + message.number() + " is for others.");
        }
        if (message.withdrawnTime() != null) {
            throw Refusal.conflict("withdrawn", "Message " + message.number() + " was taken back at " + message.withdrawnTime() + ".");
        }
        List<Receipt> receipts = new ArrayList<>(message.receipts());
        receipts.add(new Receipt(ledger.actor(), ledger.now()));
        return ledger.write("message.acknowledged", next(message, List.copyOf(receipts), null));
    }

    public RoomMessage withdraw(RoomMessage message) {
        if (!message.from().equals(ledger.actor())) {
            throw Refusal.of(403, "not-yours", "Not yours", "Message " + message.number() + " was sent by " + message.from() + ".");
        }
        return message.withdrawnTime() != null ? message : ledger.write("message.withdrawn", next(message, message.receipts(), ledger.now()));
    }

    private static RoomMessage next(RoomMessage m, List<Receipt> receipts, @Nullable Instant withdrawnTime) {
        return new RoomMessage(m.id(), m.number(), m.version() + 1, m.kind(), m.text(), m.from(), m.sentTime(), m.desks(), m.to(), m.awaited(), receipts,
                m.incidentId(), m.displays(), withdrawnTime, m.more());
    }
}
