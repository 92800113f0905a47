package uz.posbon.workstation.replay;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import uz.posbon.sdk.recording.RecordingException;
import uz.posbon.workstation.words.Phrase;

/** Why a recording cannot be played, for whoever wanted to see it. Pure. */
public final class RecordingWords {
    private RecordingWords() {}

    /** What is wrong, and where in the file. */
    public static Phrase of(IOException e) {
        return switch (e) {
            case RecordingException r -> Phrase.of("recordingProblem." + r.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), "file", r.file(), "byte", r.offset());
            case FileNotFoundException missing -> Phrase.of("recordingProblem.not-there", "file", String.valueOf(missing.getMessage()));
            case NoSuchFileException missing -> Phrase.of("recordingProblem.not-there", "file", missing.getFile());
            default -> Phrase.of("recordingProblem.unreadable", "why", String.valueOf(e.getMessage()));
        };
    }
}
