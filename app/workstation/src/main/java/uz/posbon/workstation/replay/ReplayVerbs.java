package uz.posbon.workstation.replay;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.recording.Beginning;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** Verbs that lead a replay. */
public final class ReplayVerbs {
    private static final Pattern SPAN = Pattern.compile("([+-])(\\d{1,6})([smh])");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final ReplayPlayer player;
    private final ZoneId zone;
    private final Supplier<KeptFilms> films;
    private final CompletableFuture<Beginnings> beginnings;
    private final Consumer<Focus> open;

    private ReplayVerbs(ReplayPlayer player, ZoneId zone, Supplier<KeptFilms> films, CompletableFuture<Beginnings> beginnings, Consumer<Focus> open) {
        this.player = player;
        this.zone = zone;
        this.films = films;
        this.beginnings = beginnings;
        this.open = open;
    }

    /** A place to go to, and what is to be opened there. */
    private record Goal(Instant moment, Focus focus) {
        static Goal at(Instant moment) {
            return new Goal(moment, Focus.NONE);
        }

        static Goal of(Beginning beginning) {
            return new Goal(beginning.time(), beginning.kind() == Beginning.Kind.ALARM ? Focus.alarm(beginning.id()) : Focus.incident(beginning.id()));
        }
    }

    /**
     * The verbs.
     *
     * @param zone of the times that are typed
     * @param films kept beside the recording, as far as they have been read
     * @param beginnings of its incidents and alarms, once they have been read
     * @param open opens one on the desk
     */
    public static List<Verb> all(ReplayPlayer player, ZoneId zone, Supplier<KeptFilms> films, CompletableFuture<Beginnings> beginnings, Consumer<Focus> open) {
        ReplayVerbs verbs = new ReplayVerbs(player, zone, films, beginnings, open);
        return List.of(
                new Verb("play", "[0.25..64]", List.of(Verb.Ask.TEXT), verbs::play),
                new Verb("pause", "", List.of(), (words, desk) -> new Action(Phrase.of("verb.pause.says"), room -> {
                    player.pause();
                    return verbs.stands();
                })),
                new Verb("event", "next|back", List.of(Verb.Ask.TEXT), verbs::event),
                new Verb("seek", "HH:MM[:SS] | YYYY-MM-DDTHH:MM | +10m | -30s | #N | !N | incident [back] | alarm [back] | film | start | end", List.of(Verb.Ask.INCIDENT), verbs::seek));
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
        String word = words.peek();
        if (isBeginning(word) && !beginnings.isDone()) {
            // Nobody waits while he types; what he asked for waits for the file.
            words.word("time");
            boolean back = words.keyword("back");
            return new Action(Phrase.of("verb.seek.says", "time", word), room -> go(begun(word, back)));
        }
        Goal goal = isBeginning(word) ? begun(words) : Goal.at(moment(words));
        return new Action(Phrase.of("verb.seek.says", "time", text(goal.moment())), room -> go(goal));
    }

    private Phrase go(Goal goal) {
        player.seek(goal.moment());
        Phrase stands = stands();
        if (!goal.focus().equals(Focus.NONE)) {
            open.accept(goal.focus());
        }
        return stands;
    }

    private static boolean isBeginning(String word) {
        return word.startsWith("#") || word.startsWith("!") || word.equalsIgnoreCase("incident") || word.equalsIgnoreCase("alarm");
    }

    private Goal begun(Arguments words) {
        String word = words.peek();
        if (numbered(word).isEmpty() && word.startsWith("#")) {
            Incident incident = words.incident();
            return new Goal(incident.createdTime(), Focus.incident(incident.id()));
        }
        if (numbered(word).isEmpty() && word.startsWith("!")) {
            Alarm alarm = words.alarm();
            return new Goal(alarm.raisedTime(), Focus.alarm(alarm.id()));
        }
        words.word("time");
        return begun(word, words.keyword("back"));
    }

    /** Waits for the beginnings to be read. */
    private Goal begun(String word, boolean back) {
        boolean incident = word.startsWith("#") || word.equalsIgnoreCase("incident");
        Beginning.Kind kind = incident ? Beginning.Kind.INCIDENT : Beginning.Kind.ALARM;
        if (word.startsWith("#") || word.startsWith("!")) {
            return numbered(word).map(Goal::of).orElseThrow(() -> new VerbException(Phrase.of(incident ? "wrong.no-incident" : "wrong.no-alarm", "number", word.substring(1))));
        }
        Instant here = player.state().at();
        Optional<Beginning> found = back ? beginnings.join().before(kind, here) : beginnings.join().after(kind, here);
        return found.map(Goal::of).orElseThrow(() -> new VerbException(Phrase.of(incident ? "verb.seek.no-incident" : "verb.seek.no-alarm")));
    }

    private Optional<Beginning> numbered(String word) {
        if (!word.startsWith("#") && !word.startsWith("!")) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(word.substring(1));
        Beginning.Kind kind = word.startsWith("#") ? Beginning.Kind.INCIDENT : Beginning.Kind.ALARM;
        return number.matches() ? beginnings.join().numbered(kind, Long.parseLong(number.group())) : Optional.empty();
    }

    private Instant moment(Arguments words) {
        String word = words.peek();
        Matcher span = SPAN.matcher(word.toLowerCase(Locale.ROOT));
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

    /** Such a time of the day that is seen; of a recording of one night, which has each but once, the one that lies in it. */
    private Instant time(String word) {
        try {
            if (DATE.matcher(word).matches()) {
                return LocalDateTime.parse(word.replace('t', 'T')).atZone(zone).toInstant();
            }
            if (TIME.matcher(word).matches()) {
                LocalTime time = LocalTime.parse(word.indexOf(':') == 1 ? "0" + word : word);
                Instant from = player.info().from();
                if (Duration.between(from, player.info().to()).compareTo(Duration.ofDays(1)) > 0) {
                    return player.state().at().atZone(zone).with(time).toInstant();
                }
                ZonedDateTime begin = from.atZone(zone);
                ZonedDateTime moment = begin.with(time);
                return (moment.isBefore(begin.withSecond(0).withNano(0)) ? moment.plusDays(1) : moment).toInstant();
            }
        } catch (DateTimeException e) {
            throw new VerbException(Phrase.of("verb.seek.time", "word", word));
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
