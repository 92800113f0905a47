package uz.posbon.workstation.verb;

import java.util.List;
import uz.posbon.workstation.words.Phrase;

/** The verb that opens the room overview. */
public final class RoomVerbs {
    private static final String ROOM = "room";

    private RoomVerbs() {}

    public static List<Verb> all() {
        return List.of(new Verb(ROOM, "", List.of(), RoomVerbs::room));
    }

    private static Action room(Arguments words, DeskState desk) {
        return new Action(Phrase.of("verb.room.says"), room -> {
            room.screen().panels().reveal(ROOM);
            return Phrase.of("verb.room.says");
        });
    }
}
