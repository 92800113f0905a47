package uz.posbon.workstation.wall;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** How old a picture is, and how long things last. Remembers when it last heard from the backend; one thread. */
final class Ages {
    private @Nullable Instant heard;

    /** What the line on top says of the data. */
    DisplayModel.Connection of(Picture picture, Instant now, Words words) {
        return switch (picture.connection()) {
            case ConnectionState.Live live -> {
                heard = now;
                yield new DisplayModel.Connection(Tone.READY, SymbolShape.CIRCLE, words.text("seat.live"));
            }
            case ConnectionState.Late late -> {
                heard = late.lastHeard();
                yield new DisplayModel.Connection(Tone.MODERATE, SymbolShape.SQUARE, words.say(Phrase.of("seat.late", "age", span(late.lastHeard(), now))));
            }
            case ConnectionState.Refused refused -> new DisplayModel.Connection(Tone.EXTREME, SymbolShape.TRIANGLE, words.text("connection.refused"));
            case ConnectionState.Untrusted untrusted -> new DisplayModel.Connection(Tone.EXTREME, SymbolShape.TRIANGLE, words.text("connection.untrusted"));
            case ConnectionState.Incompatible other -> new DisplayModel.Connection(Tone.EXTREME, SymbolShape.TRIANGLE, words.text("connection.incompatible"));
            case ConnectionState.Lost lost -> old(picture, now, words);
            case ConnectionState.Connecting connecting -> old(picture, now, words);
        };
    }

    /** The last time anything was heard, else the time of what came from the disk. */
    private DisplayModel.Connection old(Picture picture, Instant now, Words words) {
        Instant of = heard == null ? picture.time() : heard;
        return of == null
                ? new DisplayModel.Connection(Tone.EXTREME, SymbolShape.TRIANGLE, words.text("seat.nothing"))
                : new DisplayModel.Connection(Tone.EXTREME, SymbolShape.TRIANGLE, words.say(Phrase.of("seat.old", "time", words.time(of), "age", span(of, now))));
    }

    static String span(Instant from, Instant now) {
        return Words.span(Duration.between(from, now));
    }
}
