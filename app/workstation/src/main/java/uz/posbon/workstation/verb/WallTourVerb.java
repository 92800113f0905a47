package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.List;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.NewTour;
import uz.posbon.workstation.words.Phrase;

/** The verb that lets a display step through presets. */
final class WallTourVerb {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 86_400;

    private WallTourVerb() {}

    static Action plan(Arguments words, DeskState desk) {
        Display display = WallVerbs.open(WallVerbs.display(words, desk), desk);
        String key = display.key();
        if (words.keyword("pause")) {
            return new Action(Phrase.of("verb.wall-tour.pause", "display", key), room -> WallVerbs.settled(room, room.client().walls().pauseTour(display.wallId(), display.number())));
        }
        if (words.keyword("resume")) {
            return new Action(Phrase.of("verb.wall-tour.resume", "display", key), room -> WallVerbs.settled(room, room.client().walls().resumeTour(display.wallId(), display.number(), WallVerbs.version(desk, display))));
        }
        if (words.keyword("stop")) {
            return new Action(Phrase.of("verb.wall-tour.stop", "display", key), room -> WallVerbs.settled(room, room.client().walls().stopTour(display.wallId(), display.number())));
        }
        List<String> presets = new ArrayList<>();
        while (words.hasNext() && !words.peek().equalsIgnoreCase("every")) {
            presets.add(words.word("preset"));
        }
        words.expect("every");
        int seconds = words.whole("seconds", SHORTEST, LONGEST);
        return new Action(Phrase.of("verb.wall-tour.says", "display", key, "presets", Phrase.list(presets), "seconds", seconds), room ->
                WallVerbs.settled(room, room.client().walls().startTour(display.wallId(), display.number(), new NewTour(List.copyOf(presets), seconds), WallVerbs.version(desk, display))));
    }
}
