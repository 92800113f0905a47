package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.List;
import uz.posbon.sdk.message.NewMessage;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.wall.Display;
import uz.posbon.workstation.words.Phrase;

/** Verbs that tell the room something, and that take note of what was told. */
public final class MessageVerbs {
    private static final String WALLS = "walls";

    private MessageVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("broadcast", "[to NAME|WALL/DISPLAY|walls...] TEXT", List.of(Verb.Ask.OPERATOR, Verb.Ask.DISPLAY, Verb.Ask.TEXT), MessageVerbs::broadcast).reservedTo(Role.SUPERVISOR),
                new Verb("ack-message", "[N]", List.of(Verb.Ask.MESSAGE), MessageVerbs::acknowledge).reservedTo(Role.DISPATCHER),
                new Verb("withdraw-message", "N", List.of(Verb.Ask.MESSAGE), MessageVerbs::withdraw).reservedTo(Role.SUPERVISOR));
    }

    /** Names come first, each as somebody or some display is called; the first word that is neither begins the text. */
    private static Action broadcast(Arguments words, DeskState desk) {
        List<String> operators = new ArrayList<>();
        List<String> displays = new ArrayList<>();
        if (words.keyword("to")) {
            while (named(words.peek(), desk.picture(), operators, displays)) {
                words.word("operator");
            }
            if (operators.isEmpty() && displays.isEmpty()) {
                throw new VerbException(Phrase.of("wrong.no-operator", "name", words.word("operator"), "names", Phrase.list(Operators.of(desk.picture()))));
            }
        }
        String text = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.broadcast.textless")));
        List<String> to = new ArrayList<>(operators);
        to.addAll(displays);
        Phrase whom = to.isEmpty() ? Phrase.of("message.everybody") : Phrase.list(to);
        return new Action(Phrase.of("verb.broadcast.says", "to", whom, "text", text), room -> {
            RoomMessage sent = room.client().messages().send(new NewMessage(text, List.copyOf(operators), List.copyOf(displays), null, null));
            return settled(room, sent, Phrase.of("verb.broadcast.done", "number", sent.number(), "to", whom));
        });
    }

    private static boolean named(String word, Picture picture, List<String> operators, List<String> displays) {
        if (word.equalsIgnoreCase(WALLS)) {
            picture.displays().values().stream().map(Display::key).sorted().forEach(displays::add);
            return true;
        }
        if (picture.displays().containsKey(word)) {
            return displays.add(word);
        }
        return Operators.find(word, picture).map(operators::add).orElse(false);
    }

    /** The one named, else the oldest that waits. */
    private static Action acknowledge(Arguments words, DeskState desk) {
        RoomMessage message = words.hasNext() ? numbered(words, desk) : desk.picture().messages().values().stream()
                .filter(m -> m.waitsFor(desk.operator(), desk.now()))
                .min(java.util.Comparator.comparing(RoomMessage::number))
                .orElseThrow(() -> new VerbException(Phrase.of("verb.ack-message.nothing")));
        Phrase says = Phrase.of("verb.ack-message.says", "number", message.number(), "operator", message.from());
        return new Action(says, room -> settled(room, room.client().messages().acknowledge(message.id()), says));
    }

    private static Action withdraw(Arguments words, DeskState desk) {
        RoomMessage message = numbered(words, desk);
        Phrase says = Phrase.of("verb.withdraw-message.says", "number", message.number());
        return new Action(says, room -> settled(room, room.client().messages().withdraw(message.id()), says));
    }

    private static RoomMessage numbered(Arguments words, DeskState desk) {
        int number = words.whole("message", 1, Integer.MAX_VALUE);
        return desk.picture().messages().values().stream().filter(m -> m.number() == number).findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of("wrong.no-message", "number", number)));
    }

    private static Phrase settled(Room room, RoomMessage after, Phrase done) {
        Settled.await(room, Long.toString(after.number()), picture -> {
            RoomMessage there = picture.messages().get(after.id());
            return there != null && there.version() >= after.version();
        });
        return done;
    }
}
