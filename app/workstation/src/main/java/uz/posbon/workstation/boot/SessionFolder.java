package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import uz.posbon.backend.boot.KeptLog;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.training.scenario.ScenarioException;
import uz.posbon.sdk.training.scenario.ScenarioReading;

/**
 * The folder a training session is kept in. What a debrief needs beside the log lies there from the first moment, so that nothing of a session is lost
 * when the trainer's desk ends before it.
 */
record SessionFolder(Path folder) {
    private static final String NAME = "session";
    private static final String SHELF = "debriefs";
    private static final String SESSIONS = "sessions";

    /** Where the session's backend keeps its data. */
    Path backend() {
        return folder.resolve("backend");
    }

    /** Where the session's recording lies, once one was made. */
    Path recording() {
        return folder.resolve(NAME + RecordingFiles.ENDING);
    }

    private Path begin() {
        return folder.resolve("begin");
    }

    /**
     * Keeps what the session was begun with.
     *
     * @param text the scenario as it was written
     * @param begin what was recorded until then is not of the session
     */
    void begun(String text, Instant begin) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(RecordedSession.scenario(recording()), text);
        Files.writeString(begin(), begin + System.lineSeparator());
    }

    /**
     * What the session was begun with, to go on with it.
     *
     * @throws IOException if it cannot be read
     * @throws ScenarioException if its scenario was changed and is none any more
     */
    ScenarioReading scenario() throws IOException {
        return new ScenarioFiles().read(RecordedSession.scenario(recording()));
    }

    /** What was recorded until then is not of the session. */
    Instant first() throws IOException {
        return Instant.parse(Files.readString(begin()).strip());
    }

    /**
     * The recording to be replayed: the file itself, or that of a session's folder, made anew of what is in its log. So a session can be seen and judged
     * whose trainer's desk was killed.
     *
     * @throws StartException if it is a folder no session can be read from, or one whose session still runs
     */
    static Path played(Path chosen, String operator) {
        return Files.isDirectory(chosen) ? new SessionFolder(chosen).recorded(operator) : chosen;
    }

    private Path recorded(String operator) {
        try {
            Instant begin = first();
            Path fresh = folder.resolve(NAME + ".new");
            KeptLog.record(backend(), begin, Instant.now(Clock.systemUTC()), String.valueOf(folder.getFileName()), operator, fresh);
            Files.move(fresh, recording(), StandardCopyOption.REPLACE_EXISTING);
            return recording();
        } catch (IOException | DateTimeException | uz.posbon.backend.boot.StartException e) {
            throw new StartException("no training session can be read from " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Where debriefs of sessions are kept to be compared: beside the folder of all sessions, else in the desk's own data. */
    static DebriefShelf shelf(Path recording, Path data) {
        Path session = recording.toAbsolutePath().getParent();
        Path sessions = session == null ? null : session.getParent();
        return new DebriefShelf(sessions != null && sessions.endsWith(SESSIONS) ? sessions.resolveSibling(SHELF) : data.resolve(SHELF));
    }
}
