package uz.posbon.workstation.verb;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uz.posbon.ui.video.Exported;
import uz.posbon.ui.video.TileReplay;
import uz.posbon.workstation.words.Phrase;

/** Verbs of what a tile has shown: again, as a picture, as evidence. */
public final class FilmVerbs {
    private static final int LONGEST_BACK = 600;
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Moments moments;

    private FilmVerbs(Moments moments) {
        this.moments = moments;
    }

    /** @param moments reads the times that are typed */
    public static List<Verb> all(Moments moments) {
        return List.of(
                new Verb("replay", "[in TILE] SECONDS | pause | go | back | next | speed TIMES", List.of(Verb.Ask.TEXT), FilmVerbs::replay),
                new Verb("film", "FILE [in TILE]", List.of(Verb.Ask.TEXT), FilmVerbs::film),
                new Verb("hear", "[in TILE] on|off", List.of(Verb.Ask.TEXT), FilmVerbs::hear),
                new Verb("live", "[in TILE]", List.of(), FilmVerbs::live),
                new Verb("shot", "[in TILE]", List.of(), FilmVerbs::shot),
                new Verb("still", "[in TILE]", List.of(), FilmVerbs::still),
                new Verb("evidence", "[in TILE] SECONDS | FROM TO  REASON", List.of(Verb.Ask.TEXT), new FilmVerbs(moments)::evidence));
    }

    private static Action replay(Arguments words, DeskState desk) {
        int tile = TileWords.tile(words);
        if (words.keyword("speed")) {
            double times = words.oneOf("speed", TileReplay.SPEEDS, speed -> speed == Math.rint(speed) ? Long.toString(Math.round(speed)) : speed.toString());
            Phrase says = Phrase.of("verb.replay.speed", "tile", TileWords.named(tile), "times", times);
            return TileWords.plain(says, says, cameras -> cameras.replaySpeed(tile, times));
        }
        Optional<CameraScreen.Film> film = List.of(CameraScreen.Film.values()).stream().filter(known -> words.keyword(known.name())).findFirst();
        if (film.isPresent()) {
            Phrase says = Phrase.of("verb.replay.film", "tile", TileWords.named(tile), "what", Phrase.name("film", film.get().name().toLowerCase(Locale.ROOT)));
            return TileWords.plain(says, says, cameras -> cameras.film(tile, film.get()));
        }
        int seconds = words.whole("seconds", 1, LONGEST_BACK);
        Phrase says = Phrase.of("verb.replay.says", "tile", TileWords.named(tile), "seconds", seconds);
        return TileWords.plain(says, says, cameras -> cameras.replay(tile, Duration.ofSeconds(seconds)));
    }

    private static Action film(Arguments words, DeskState desk) {
        String name = words.word("file");
        int tile = TileWords.tile(words);
        Phrase says = Phrase.of("verb.film.says", "tile", TileWords.named(tile), "file", name);
        return new Action(says, room -> {
            Path file = room.file(name);
            if (!Files.isReadable(file)) {
                throw new NoSuchFileException(file.toString());
            }
            room.screen().cameras().open(file, tile);
            return Phrase.plain(file.toString());
        });
    }

    private static Action hear(Arguments words, DeskState desk) {
        int tile = TileWords.tile(words);
        boolean on = words.oneOf("switch", List.of(true, false), heard -> heard ? "on" : "off");
        Phrase says = TileWords.said(on ? "verb.hear.on" : "verb.hear.off", tile);
        return TileWords.plain(says, says, cameras -> cameras.hear(tile, on));
    }

    private static Action live(Arguments words, DeskState desk) {
        int tile = TileWords.tile(words);
        return TileWords.plain(TileWords.said("verb.live.says", tile), TileWords.said("verb.live.says", tile), cameras -> cameras.goLive(tile));
    }

    private static Action shot(Arguments words, DeskState desk) {
        int tile = TileWords.tile(words);
        return new Action(TileWords.said("verb.shot.says", tile), room -> Phrase.plain(room.screen().cameras().shot(tile).toString()));
    }

    private static Action still(Arguments words, DeskState desk) {
        int tile = TileWords.tile(words);
        return new Action(TileWords.said("verb.still.says", tile), room -> Phrase.plain(room.screen().cameras().still(tile).toString()));
    }

    /** A moment that is only just to come means now: it was typed a moment ago. */
    private Instant end(String word, Instant now) {
        Instant read = moments.read(word, word.indexOf(':') > 0 ? now.plus(SOON) : now);
        return read.isAfter(now) ? now : read;
    }

    private Action evidence(Arguments words, DeskState desk) {
        int tile = TileWords.tile(words);
        Instant now = desk.now();
        boolean between = words.peek().indexOf(':') > 0 || words.peek().startsWith("-") || words.peek().equalsIgnoreCase("now");
        // Not from the moment of the plan: a line may have stood there for a while before Enter.
        Duration back = between ? Duration.ZERO : Duration.ofSeconds(words.whole("seconds", 1, LONGEST_BACK));
        Instant from = between ? moments.read(words.word("from"), now) : now;
        Instant to = between ? end(words.word("to"), now) : now;
        if (to.isBefore(from)) {
            throw new VerbException(Phrase.of("verb.evidence.backwards"));
        }
        String reason = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.evidence.reasonless")));
        Phrase says = between
                ? Phrase.of("verb.evidence.between", "tile", TileWords.named(tile), "from", moments.timeOfDay(from), "to", moments.timeOfDay(to))
                : Phrase.of("verb.evidence.says", "tile", TileWords.named(tile), "seconds", back.toSeconds());
        return new Action(says, room -> {
            CameraScreen cameras = room.screen().cameras();
            Exported exported = between ? cameras.evidence(tile, from, to, reason) : cameras.evidence(tile, back, reason);
            return exported.missing().isZero()
                    ? Phrase.plain(exported.manifest().toString())
                    : Phrase.of("verb.evidence.part", "file", exported.manifest(), "seconds", exported.missing().toSeconds());
        });
    }
}
