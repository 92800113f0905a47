package uz.posbon.workstation.replay;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** Verbs that lead a replay. */
public final class ReplayVerbs {
    private static final Pattern SPAN = Pattern.compile("([+-])(\\d{1,6})([smh])");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");

    private final ReplayPlayer player;
    private final ZoneId zone;
    private final Supplier<KeptFilms> films;

    private ReplayVerbs(ReplayPlayer player, ZoneId zone, Supplier<KeptFilms> films) {
        this.player = player;
        this.zone = zone;
        this.films = films;
    }

    /**
     * The verbs.
     *
     * @param zone of the times that are typed
     * @param films kept beside the recording, as far as they have been read
     */
    public static List<Verb> all(ReplayPlayer player, ZoneId zone, Supplier<KeptFilms> films) {
        ReplayVerbs verbs = new ReplayVerbs(player, zone, films);
        return List.of(
                new Verb("play", "[0.25..64]", List.of(Verb.Ask.TEXT), verbs::play),
                new Verb("pause", "", List.of(), (words, desk) -> new Action(Phrase.of("verb.pause.says"), room -> {
                    player.pause();
                    return verbs.stands();
                })),
                new Verb("event", "next|back", List.of(Verb.Ask.TEXT), verbs::event),
                new Verb("seek", "HH:MM[:SS] | +10m | -30s | #N | !N | film | start | end", List.of(Verb.Ask.INCIDENT), verbs::seek));
    }

    private Action play(Arguments words, DeskState desk) {
        double speed = words.hasNext() ? speed(words.word("speed")) : player.state().speed();
        return new Action(Phrase.of("verb.play.says", "speed", ReplayBar.number(speed)), room -> {
            player.speed(speed);
            player.play();
            return stands();
        });
    }

    private static double speed(String word) {
        try {
            double speed = Double.parseDouble(word.toLowerCase(Locale.ROOT).replace("x", "").replace('\u00D7', ' ').strip());
            if (speed >= ReplayPlayer.SLOWEST && speed <= ReplayPlayer.FASTEST) {
                return speed;
            }
        } catch (NumberFormatException e) {
            throw new VerbException(Phrase.of("verb.play.speed", "word", word));
        }
        throw new VerbException(Phrase.of("verb.play.speed", "word", word));
    }

    private Action event(Arguments words, DeskState desk) {
        boolean forward = words.oneOf("event", List.of("next", "back"), word -> word).equals("next");
        return new Action(Phrase.of(forward ? "verb.event.says-next" : "verb.event.says-back"), room -> {
            if (!player.step(forward)) {
                throw new VerbException(Phrase.of("verb.event.none"));
            }
            return stands();
        });
    }

    private Action seek(Arguments words, DeskState desk) {
        Instant to = moment(words);
        return new Action(Phrase.of("verb.seek.says", "time", text(to)), room -> {
            player.seek(to);
            return stands();
        });
    }

    private Instant moment(Arguments words) {
        String word = words.peek();
        Matcher span = SPAN.matcher(word.toLowerCase(Locale.ROOT));
        if (word.startsWith("#")) {
            return words.incident().createdTime();
        }
        if (word.startsWith("!")) {
            return words.alarm().raisedTime();
        }
        if (words.keyword("start")) {
            return player.info().from();
        }
        if (words.keyword("end")) {
            return player.info().to();
        }
        if (words.keyword("film")) {
            return films.get().after(player.state().at(), player.info().to()).map(KeptFilm::from)
                    .orElseThrow(() -> new VerbException(Phrase.of("verb.seek.no-film")));
        }
        words.word("time");
        if (span.matches()) {
            long number = Long.parseLong(span.group(2));
            Duration by = switch (span.group(3)) {
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                default -> Duration.ofHours(number);
            };
            Instant here = player.state().at();
            return span.group(1).equals("+") ? here.plus(by) : here.minus(by);
        }
        return time(word);
    }

    /** The next such time of day after the beginning, as a recording of a night has each only once. */
    private Instant time(String word) {
        if (TIME.matcher(word).matches()) {
            try {
                LocalTime time = LocalTime.parse(word.indexOf(':') == 1 ? "0" + word : word);
                ZonedDateTime from = player.info().from().atZone(zone);
                ZonedDateTime moment = from.with(time);
                return (moment.isBefore(from.withSecond(0).withNano(0)) ? moment.plusDays(1) : moment).toInstant();
            } catch (DateTimeException e) {
                throw new VerbException(Phrase.of("verb.seek.time", "word", word));
            }
        }
        throw new VerbException(Phrase.of("verb.seek.time", "word", word));
    }

    private Phrase stands() {
        ReplayState state = player.state();
        if (state.problem() != null) {
            throw new VerbException(Phrase.of("replay.problem", "why", state.problem()));
        }
        return Phrase.plain(text(state.at()));
    }

    private String text(Instant moment) {
        return moment.atZone(zone).toLocalDateTime().withNano(0).toString().replace('T', ' ');
    }
}
