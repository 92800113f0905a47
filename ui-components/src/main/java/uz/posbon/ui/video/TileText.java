package uz.posbon.ui.video;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a tile says.
 *
 * @param state the state's word
 * @param time how long it lasts, or how old the picture is; may be empty
 * @param clock when the picture was taken, by the clock of the room; may be empty
 * @param detail why, and what the operator can expect; may be empty
 * @param next when it is tried again; may be empty
 */
record TileText(String name, String state, String time, String clock, String detail, String next) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TENTHS = DateTimeFormatter.ofPattern("HH:mm:ss.S", Locale.ROOT);

    static TileText of(VideoTile tile, VideoState state, Instant now, ZoneId zone) {
        VideoSource source = tile.getSource();
        VideoWords words = tile.getWords();
        TileText text = of(tile, source, state, now, zone);
        Instant still = tile.stillTaken();
        return still == null ? text : text.withStill(words.still() + " " + CLOCK.format(still.atZone(zone)), lasting(still, now));
    }

    /** What is in the stream's place is named before anything else; why there is no stream, and what comes next, has no room beside it. */
    private TileText withStill(String named, String age) {
        return new TileText(name, state, time, clock, named + "  -" + age, "");
    }

    private static TileText of(VideoTile tile, @Nullable VideoSource source, VideoState state, Instant now, ZoneId zone) {
        String name = source == null ? "" : source.name();
        VideoWords words = tile.getWords();
        return switch (state) {
            case VideoState.Idle idle -> new TileText(name, words.idle(), "", "", words.idleHint(), "");
            case VideoState.Hidden hidden -> new TileText(name, words.hidden(), "", "", "", "");
            case VideoState.Opening opening -> new TileText(name, words.opening(), lasting(opening.since(), now), "", "", "");
            case VideoState.Live live -> new TileText(name, words.live(), age(tile.age()), clock(tile, zone), "", "");
            case VideoState.Playing playing -> new TileText(
                    name, playing.paused() ? words.paused() : words.playing() + speed(playing.speed()), place(playing), taken(playing, zone), "", "");
            case VideoState.Replay replay -> new TileText(
                    name, replay.paused() ? words.paused() : words.replay() + speed(replay.speed()), "-" + lasting(replay.at(), now),
                    TENTHS.format(replay.at().atZone(zone)), "", "");
            case VideoState.Ended ended -> new TileText(name, words.ended(), "", "", "", "");
            case VideoState.Stalled stalled -> new TileText(name, words.stalled(), lasting(stalled.since(), now), clock(tile, zone), "", "");
            case VideoState.Lost lost -> new TileText(
                    name, words.lost(), lasting(lost.since(), now), CLOCK.format(lost.since().atZone(zone)), words.why(lost.why()),
                    next(lost.retryAt(), now, words));
            case VideoState.Missing missing -> new TileText(name, words.missing(), "", "", words.what(missing.what()), "");
        };
    }

    String spoken() {
        return (name + " " + state).strip();
    }

    /** mm:ss, then hh:mm:ss. */
    static String lasting(Instant since, Instant now) {
        return span(Duration.between(since, now));
    }

    private static String span(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        String minutes = twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
        return seconds < 3600 ? minutes : twoDigits(seconds / 3600) + ":" + minutes;
    }

    private static String place(VideoState.Playing playing) {
        Duration length = playing.length();
        return span(playing.position()) + (length == null ? "" : " / " + span(length));
    }

    /** Of a recording that says when it was made; never the time of now. */
    private static String taken(VideoState.Playing playing, ZoneId zone) {
        Instant taken = playing.taken();
        return taken == null ? "" : TENTHS.format(taken.atZone(zone));
    }

    /** Tenths of a second, so that it is seen to be a measurement and not a word. */
    private static String age(Duration age) {
        long tenths = age.toMillis() / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }

    private static String clock(VideoTile tile, ZoneId zone) {
        Instant taken = tile.taken();
        return taken == null ? "" : CLOCK.format(taken.atZone(zone));
    }

    private static String speed(double times) {
        return times == 1 ? "" : " " + (times == Math.rint(times) ? Long.toString((long) times) : Double.toString(times)) + "×";
    }

    private static String next(Instant at, Instant now, VideoWords words) {
        long seconds = Duration.between(now, at).plusMillis(999).toSeconds();
        return seconds <= 0 ? words.retrying() : words.retryIn().replace("{0}", Long.toString(seconds));
    }

    private static String twoDigits(long value) {
        return value < 10 ? "0" + value : Long.toString(value);
    }
}
