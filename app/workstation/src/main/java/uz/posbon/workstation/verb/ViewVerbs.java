package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uz.posbon.workstation.words.Phrase;

/** Verbs of what the wall shows as a whole: saved views and tours. */
public final class ViewVerbs {
    private ViewVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("view", "NAME", List.of(Verb.Ask.VIEW), ViewVerbs::view),
                new Verb("view-save", "NAME", List.of(Verb.Ask.VIEW), ViewVerbs::viewSave),
                new Verb("view-drop", "NAME", List.of(Verb.Ask.VIEW), ViewVerbs::viewDrop),
                new Verb("views", "", List.of(), ViewVerbs::views),
                new Verb("tour", "[in TILE] SECONDS CAMERA... | pause|go|next|back [in TILE] | off", List.of(Verb.Ask.CAMERA), ViewVerbs::tour));
    }

    private static Action view(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.view.nameless")));
        return new Action(Phrase.of("verb.view.says", "name", name), room -> {
            List<String> unknown = room.screen().cameras().showView(name);
            return unknown.isEmpty() ? Phrase.plain(name) : Phrase.of("verb.view.gone", "name", name, "cameras", Phrase.list(unknown));
        });
    }

    private static Action views(Arguments words, DeskState desk) {
        return new Action(Phrase.of("verb.views.says"), room -> {
            List<String> names = room.screen().cameras().viewNames();
            return names.isEmpty() ? Phrase.of("verb.views.none") : Phrase.list(names);
        });
    }

    private static Action viewDrop(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.view.nameless")));
        Phrase says = Phrase.of("verb.view-drop.says", "name", name);
        return TileWords.plain(says, says, cameras -> cameras.dropView(name));
    }

    private static Action viewSave(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.view.nameless")));
        return TileWords.plain(Phrase.of("verb.view-save.says", "name", name), Phrase.plain(name), cameras -> cameras.saveView(name));
    }

    private static Action tour(Arguments words, DeskState desk) {
        if (words.keyword("off")) {
            return TileWords.plain(Phrase.of("verb.tour.end"), Phrase.of("verb.tour.ended"), CameraScreen::endTours);
        }
        Optional<CameraScreen.TourStep> step = List.of(CameraScreen.TourStep.values()).stream().filter(known -> words.keyword(known.name())).findFirst();
        if (step.isPresent()) {
            int which = TileWords.tile(words);
            Phrase says = Phrase.of("verb.tour.step", "what", Phrase.name("tourStep", step.get().name().toLowerCase(Locale.ROOT)));
            return TileWords.plain(says, says, cameras -> cameras.tour(which, step.get()));
        }
        boolean page = !words.peek().equalsIgnoreCase("in");
        int tile = TileWords.tile(words);
        int seconds = words.whole("seconds", 2, 3600);
        List<String> ids = new ArrayList<>();
        while (words.hasNext()) {
            ids.add(words.camera().id());
        }
        if (ids.isEmpty()) {
            throw new VerbException(Phrase.of("verb.tour.cameraless"));
        }
        Phrase says = Phrase.count("verb.tour.says", ids.size(), "where", page ? Phrase.of("tile.wall") : TileWords.named(tile));
        return TileWords.plain(says, says, cameras -> cameras.tour(tile, seconds, ids));
    }
}
