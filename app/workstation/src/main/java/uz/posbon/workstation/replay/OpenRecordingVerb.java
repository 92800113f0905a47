package uz.posbon.workstation.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Room;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** The verb that opens a recording beside the desk, which stays what it is. */
public final class OpenRecordingVerb {
    private final RecordingOpening opening;

    private OpenRecordingVerb(RecordingOpening opening) {
        this.opening = opening;
    }

    public static List<Verb> all(RecordingOpening opening) {
        return List.of(new Verb("open-recording", "FILE", List.of(Verb.Ask.TEXT), new OpenRecordingVerb(opening)::open));
    }

    private Action open(Arguments words, DeskState desk) {
        String name = words.word("file");
        return new Action(Phrase.of("verb.open-recording.says", "file", name), room -> opened(room, name));
    }

    private Phrase opened(Room room, String name) {
        Path file = file(room, name);
        if (Files.isRegularFile(file)) {
            playable(file);
        }
        try {
            opening.open(file, null, room.screen().words().tag());
        } catch (IOException e) {
            throw new VerbException(Phrase.of("verb.open-recording.failed", "file", file, "why", RecordingWords.of(e)));
        }
        return Phrase.of("verb.open-recording.done", "file", file);
    }

    /** As {@code record} names them: with the ending or without. */
    private static Path file(Room room, String name) {
        Path plain = room.file(name);
        Path ending = room.file(name + RecordingFiles.ENDING);
        return !Files.exists(plain) && Files.exists(ending) ? ending : plain;
    }

    /** Looked at here, so that the one who typed it hears what is wrong with it. */
    private static void playable(Path file) {
        try {
            new RecordingFiles().open(file).close();
        } catch (IOException e) {
            throw new VerbException(Phrase.of("verb.open-recording.unplayable", "file", file, "why", RecordingWords.of(e)));
        }
    }
}
